// SPDX-License-Identifier: MIT
#include "terminal/menu.h"

#include "view/wording.h"

#include <algorithm>
#include <charconv>

namespace allwrits {
namespace {

std::string first_sentence(const std::string& text) {
    const auto stop = text.find(". ");
    return stop == std::string::npos ? text : text.substr(0, stop + 1);
}

}  // namespace

std::optional<std::size_t> choose(Page& page, std::istream& in, const std::string& question,
                                  const std::vector<Entry>& entries, std::size_t usual) {
    page.heading(question);
    for (std::size_t at = 0; at < entries.size(); ++at) {
        const auto number = std::to_string(at + 1);
        const auto key = page.look().plain ? page.say("terminal.option", "Option {key}.", {{"key", number}})
                                           : "  " + number;
        page.paragraph({{key, Tone::Strong}, {entries[at].name + ".", Tone::Strong}, {entries[at].about}}, 2);
    }
    page.text(page.say("terminal.menu", "Type a number; Enter for {n}.", {{"n", std::to_string(usual + 1)}}),
              Tone::Quiet);
    std::string typed;
    page.prompt();
    while (std::getline(in, typed)) {
        if (!typed.empty() && typed.back() == '\r') typed.pop_back();
        if (typed.empty()) return usual;
        if (typed == "quit" || typed == "exit") return std::nullopt;
        std::size_t number = 0;
        const auto read = std::from_chars(typed.data(), typed.data() + typed.size(), number);
        const bool whole = read.ec == std::errc{} && read.ptr == typed.data() + typed.size();
        if (whole && number >= 1 && number <= entries.size()) return number - 1;
        page.text(page.say("terminal.menu_again", "Type a number from 1 to {n}, or quit.",
                           {{"n", std::to_string(entries.size())}}));
        page.prompt();
    }
    page.blank();
    return std::nullopt;
}

std::vector<Entry> seats_to_choose(const Scenario& scenario, const Catalogue& words,
                                   std::vector<SeatId>& order) {
    order.clear();
    for (std::size_t at = 0; at < scenario.roles.size(); ++at) order.push_back(id_at<Role>(at));
    std::stable_partition(order.begin(), order.end(),
                          [&](SeatId seat) { return scenario.roles[seat.at].side == Side::Bench; });
    const State nothing{};
    const Wording wording(scenario, words, nothing);
    std::vector<Entry> entries;
    for (const auto seat : order) {
        const auto own = wording.text("role." + scenario.roles[seat.at].id + ".private");
        entries.push_back({.name = wording.short_role(seat), .about = first_sentence(own)});
    }
    return entries;
}

}  // namespace allwrits
