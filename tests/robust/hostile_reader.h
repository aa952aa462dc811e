#pragma once

/// Reads one file as the program does, in a process of its own: `program --read KIND PATH`. Prints the first fault, or
/// "accepted", and on a line of its own the most memory that it needed, in bytes.
int readHostile(const char* kind, const char* path);
