// SPDX-License-Identifier: MIT
#include "argument/semantics.h"

#include <array>

namespace allwrits {
namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, 6> semantics_codes{"GR", "CO", "PR", "ST", "SST", "ID"};
constexpr std::array<std::string_view, 5> task_codes{"SE", "EE", "CE", "DC", "DS"};

template <class Of, std::size_t N>
std::optional<Of> found_in(const std::array<std::string_view, N>& codes, std::string_view code) {
    for (std::size_t k = 0; k < N; ++k) {
        if (codes[k] == code) return static_cast<Of>(k);
    }
    return std::nullopt;
}

}  // namespace

std::optional<Semantics> semantics_of(std::string_view code) {
    return found_in<Semantics>(semantics_codes, code);
}
std::optional<Task> task_of(std::string_view code) { return found_in<Task>(task_codes, code); }

std::string_view code_of(Semantics semantics) { return semantics_codes[static_cast<std::size_t>(semantics)]; }
std::string_view code_of(Task task) { return task_codes[static_cast<std::size_t>(task)]; }

}  // namespace allwrits
