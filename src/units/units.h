#pragma once

#include "units/quantity.h"

#include <numbers>

namespace mlsys {

template <class R = double> using Flops = Quantity<dim::flop, R>;
template <class R = double> using Bytes = Quantity<dim::byte, R>;
template <class R = double> using Time = Quantity<dim::time, R>;
template <class R = double> using Rate = Quantity<dim::rate, R>;
template <class R = double> using FlopRate = Quantity<dim::flopRate, R>;
template <class R = double> using Bandwidth = Quantity<dim::bandwidth, R>;
template <class R = double> using Intensity = Quantity<dim::intensity, R>;
template <class R = double> using Energy = Quantity<dim::energy, R>;
template <class R = double> using Power = Quantity<dim::power, R>;
template <class R = double> using Money = Quantity<dim::money, R>;
template <class R = double> using Carbon = Quantity<dim::carbon, R>;
template <class R = double> using Volume = Quantity<dim::volume, R>;
template <class R = double> using CarbonIntensity = Quantity<dim::carbonPerEnergy, R>;
template <class R = double> using CarbonPrice = Quantity<dim::carbonPrice, R>;
template <class R = double> using WaterIntensity = Quantity<dim::waterPerEnergy, R>;
template <class R = double> using EnergyPrice = Quantity<dim::energyPrice, R>;
template <class R = double> using Parameters = Quantity<dim::parameter, R>;
template <class R = double> using Tokens = Quantity<dim::token, R>;
template <class R = double> using TokenRate = Quantity<dim::tokenRate, R>;
template <class R = double> using BytesPerParameter = Quantity<dim::bytePerParameter, R>;
template <class R = double> using FlopsPerEnergy = Quantity<dim::flopPerEnergy, R>;
template <class R = double> using FlopsPerParameter = Quantity<dim::flopPerParameter, R>;

namespace unit {
inline constexpr Unit<dim::flop> flop{1, "flop"}, GFlop{1e9, "Gflop"}, TFlop{1e12, "Tflop"};
inline constexpr Unit<dim::byte> byte{1, "B"}, KB{1e3, "kB"}, MB{1e6, "MB"}, GB{1e9, "GB"}, TB{1e12, "TB"};
inline constexpr Unit<dim::byte> KiB{1024., "KiB"}, MiB{1048576., "MiB"}, GiB{1073741824., "GiB"};
inline constexpr Unit<dim::time> second{1, "s"}, ms{1e-3, "ms"}, us{1e-6, "µs"}, ns{1e-9, "ns"};
inline constexpr Unit<dim::time> hour{3600, "h"}, day{86400, "d"}, year{365 * 86400., "a"};
inline constexpr Unit<dim::rate> perSecond{1, "/s"}, perHour{1 / 3600., "/h"}, perDay{1 / 86400., "/d"};
inline constexpr Unit<dim::flopRate> flopPerS{1, "flop/s"}, GFlopPerS{1e9, "Gflop/s"}, TFlopPerS{1e12, "Tflop/s"};
inline constexpr Unit<dim::flopRate> PFlopPerS{1e15, "Pflop/s"};
inline constexpr Unit<dim::bandwidth> bytePerS{1, "B/s"}, GBPerS{1e9, "GB/s"}, TBPerS{1e12, "TB/s"};
inline constexpr Unit<dim::intensity> flopPerByte{1, "flop/B"};
inline constexpr Unit<dim::energy> joule{1, "J"}, mJ{1e-3, "mJ"}, kWh{3.6e6, "kWh"}, MWh{3.6e9, "MWh"};
inline constexpr Unit<dim::power> watt{1, "W"}, kW{1e3, "kW"}, MW{1e6, "MW"};
inline constexpr Unit<dim::money> usd{1, "USD"};
inline constexpr Unit<dim::carbon> kgCO2{1, "kg"}, gCO2{1e-3, "g"}, tCO2{1e3, "t"};
inline constexpr Unit<dim::volume> litre{1e-3, "l"}, cubicMetre{1, "m³"};
inline constexpr Unit<dim::carbonPerEnergy> gPerKWh{1e-3 / 3.6e6, "g/kWh"};
inline constexpr Unit<dim::carbonPrice> usdPerTonne{1e-3, "USD/t"};
inline constexpr Unit<dim::waterPerEnergy> litrePerKWh{1e-3 / 3.6e6, "l/kWh"};
inline constexpr Unit<dim::energyPrice> usdPerKWh{1 / 3.6e6, "USD/kWh"};
inline constexpr Unit<dim::parameter> parameter{1, "param"}, billionParameters{1e9, "B param"};
inline constexpr Unit<dim::token> token{1, "token"};
inline constexpr Unit<dim::tokenRate> tokenPerS{1, "token/s"};
inline constexpr Unit<dim::bytePerParameter> bytePerParameter{1, "B/param"};
inline constexpr Unit<dim::tokenPerParameter> tokenPerParameter{1, "token/param"};
inline constexpr Unit<dim::flopPerParameter> flopPerParameter{1, "flop/param"};
} // namespace unit

} // namespace mlsys
