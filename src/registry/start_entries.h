#pragma once

/// Ids of the entries that every scenario starts from; a registry that lacks one is refused.
namespace mlsys::start {

inline constexpr const char* kModel = "Llama3_8B";
inline constexpr const char* kContrast = "ResNet50";
inline constexpr const char* kDraftModel = "GPT2";
inline constexpr const char* kHardware = "H100";
inline constexpr const char* kDecodeHardware = "H200";
inline constexpr const char* kFabric = "InfiniBand_NDR";
inline constexpr const char* kRegionA = "US_Avg";
inline constexpr const char* kRegionB = "Quebec";

} // namespace mlsys::start
