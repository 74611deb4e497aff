// SPDX-License-Identifier: MIT
#include "terminal/look.h"

#include <sys/ioctl.h>
#include <unistd.h>
#include <charconv>
#include <cstdlib>
#include <string_view>

namespace allwrits {
namespace {

// Narrower than this nothing reads well, so lines may then run over the edge.
constexpr std::size_t fewest_columns = 30;

std::string_view environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string_view{} : std::string_view(value);
}

std::size_t columns_of_window() {
    winsize window{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) == 0 && window.ws_col > 0) return window.ws_col;
    const auto text = environment("COLUMNS");
    std::size_t columns = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), columns);
    return read.ec == std::errc{} && columns > 0 ? columns : Look{}.columns;
}

}  // namespace

bool stdin_is_a_terminal() { return ::isatty(STDIN_FILENO) == 1; }
bool stdout_is_a_terminal() { return ::isatty(STDOUT_FILENO) == 1; }

Look look_of_stdout(const LookWishes& wishes) {
    const bool window = stdout_is_a_terminal();
    const auto kind = environment("TERM");
    const bool able = window && !kind.empty() && kind != "dumb";
    Look look;
    look.plain = wishes.plain;
    look.colour = able && !wishes.plain && !wishes.no_colour && environment("NO_COLOR").empty();
    look.may_clear = able && !wishes.plain;
    look.columns = window ? std::max(columns_of_window(), fewest_columns) : Look{}.columns;
    return look;
}

}  // namespace allwrits
