// SPDX-License-Identifier: MIT
#pragma once

#include "argument/graph.h"
#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace allwrits {

// A debate in the formats of the ICCMA competitions, by which others' instances come in and others' solvers
// can check ours (https://argumentationcompetition.org; M. Järvisalo, T. Lehtonen, A. Niskanen, ICCMA 2023).
struct Instance {
    ArgumentGraph graph = {};
    std::vector<std::string> names = {};  // One an argument, of .apx; empty: arguments are called 1 .. count.

    std::string name(Node at) const { return names.empty() ? std::to_string(at + 1) : names[at]; }
    bool operator==(const Instance&) const = default;
};

// Larger debates are refused rather than let fill the memory.
constexpr Node most_arguments = 10'000'000;

// Reads either format, told apart by how the text begins; `file` is what problems call it. In time
// proportional to the text. Line ends of any system, blank lines and comments (#; in .apx also %) are taken;
// an attack given twice stays so in `attacks` and counts once in an AttackIndex. Supports and undercuts have
// no place in these formats.
//   p af 3      arg(a). arg(b).
//   1 2         att(a,b).
// A Problem names line and column: no header, a second one, a number that is none or that names no argument,
// an argument not declared or declared twice, something after or missing in a line. Nothing is kept then.
Result<Instance> read_instance(std::string_view text, const std::string& file);

// In ascending order of attacks, each once. Of the debate's attacks only: for one with supports or undercuts
// give the FlatDebate's index (argument/support.h). `names` may be empty.
std::string to_af(const AttackIndex& index);
std::string to_apx(const AttackIndex& index, const std::vector<std::string>& names);

}  // namespace allwrits
