#pragma once

namespace mlsys::exit_code {

// What the process tells its caller; the help text lists these.
inline constexpr int kDone = 0;       ///< everything was answered
inline constexpr int kErrors = 1;     ///< some requests were answered with an error
inline constexpr int kUsage = 2;      ///< the command line names something that does not exist
inline constexpr int kUnreadable = 3; ///< the input or the registry cannot be read, or the output not be written

} // namespace mlsys::exit_code
