#pragma once

#include "registry/registry.h"

/// The registry of the source tree, loaded once; aborts the test program with all faults where it cannot be.
const mlsys::Registry& sharedRegistry();
