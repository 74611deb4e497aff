// SPDX-License-Identifier: MIT
#include "terminal/ledger_page.h"

#include "terminal/text_width.h"
#include "view/model_words.h"
#include "view/number_text.h"
#include "view/phrases.h"

#include <fmt/format.h>
#include <algorithm>
#include <cmath>

namespace allwrits {
namespace {

// Together as wide as text is set.
constexpr std::size_t name_columns = 26, now_columns = 6, before_columns = 8, bar_columns = 28;
constexpr std::size_t picture_columns = 76;

// In a window too narrow for pictures the same is told.
bool has_pictures(const Page& page) { return !page.look().plain && page.look().columns >= picture_columns; }

std::string repeated(std::string_view what, std::size_t times) {
    std::string text;
    for (std::size_t nth = 0; nth < times; ++nth) text += what;
    return text;
}

std::string padded(const std::string& text, std::size_t columns) {
    const auto width = width_of(text);
    return text + std::string(columns - std::min(columns, width), ' ');
}

std::string padded_left(const std::string& text, std::size_t columns) {
    const auto width = width_of(text);
    return std::string(columns - std::min(columns, width), ' ') + text;
}

// A share as futures of a hundred, with a digit more where there are few: they are what it is about.
std::string short_hundred(double share) {
    const double futures = share * 100;
    constexpr double whole_from = 9.95, least_shown = 0.05, nearly_all = 99.5;
    if (futures <= 0) return "0";
    if (futures < least_shown) return "<0.1";
    if (futures < whole_from) return fmt::format("{:.1f}", futures);
    return futures < 100 && futures >= nearly_all ? ">99" : fmt::format("{:.0f}", futures);
}

// The same without marks.
std::string spoken_hundred(const Catalogue& words, double share) {
    const auto text = short_hundred(share);
    if (text.starts_with('<')) return phrase(words, "ledger.less_than", {{"n", text.substr(1)}});
    return text.starts_with('>') ? phrase(words, "ledger.more_than", {{"n", text.substr(1)}}) : text;
}

// Of a bar as long as the longest share: how many columns. What there is has one at least.
std::size_t columns_for(double share, double longest) {
    if (share <= 0 || longest <= 0) return 0;
    return std::max<std::size_t>(1, static_cast<std::size_t>(std::lround(share / longest * bar_columns)));
}

// The longest bar. Where nothing happens has none: beside it the others would not be seen.
double longest_share(const Ledger& ledger) {
    double longest = 0;
    for (std::size_t at = 1; at < ledger.stretches.size(); ++at) {
        longest = std::max(longest, ledger.now.shares[at]);
        if (ledger.before) longest = std::max(longest, ledger.before->shares[at]);
    }
    return longest;
}

std::vector<Toned> bar(std::size_t now, std::size_t before, bool any_before) {
    if (!any_before) return {{repeated("█", now)}};
    const auto both = std::min(now, before);
    return {{repeated("█", both)},
            {repeated("▓", now - both), Tone::Changed},
            {repeated("░", before - both), Tone::Quiet}};
}

void show_row(Page& page, const Catalogue& words, const Ledger& ledger, std::size_t at, double longest) {
    const double now = ledger.now.shares[at];
    const double before = ledger.before ? ledger.before->shares[at] : 0;
    std::vector<Toned> row{{padded("  " + ledger.stretches[at].name, name_columns)},
                           {padded_left(short_hundred(now), now_columns), Tone::Strong}};
    if (ledger.before) row.push_back({padded_left(short_hundred(before), before_columns), Tone::Quiet});
    const auto columns = [&](double share) { return at == 0 ? 0 : columns_for(share, longest); };
    if (columns(now) + columns(before) > 0) row.push_back({"  "});
    for (auto& part : bar(columns(now), columns(before), ledger.before.has_value())) row.push_back(part);
    if (ledger.told && ledger.told->stretch == at)
        row.push_back({" " + phrase(words, "ledger.told_here"), Tone::Strong});
    page.row(row);
}

void show_picture(Page& page, const Catalogue& words, const Ledgers& ledgers, const Ledger& ledger) {
    std::vector<Toned> above{{padded("  " + phrase(words, "ledger.columns"), name_columns), Tone::Quiet},
                             {padded_left(phrase(words, "ledger.now"), now_columns), Tone::Quiet}};
    if (ledger.before) above.push_back({padded_left(ledgers.before_column, before_columns), Tone::Quiet});
    page.row(above);
    const auto longest = longest_share(ledger);
    for (std::size_t at = 0; at < ledger.stretches.size(); ++at) show_row(page, words, ledger, at, longest);
}

void show_list(Page& page, const Catalogue& words, const Ledgers& ledgers, const Ledger& ledger) {
    for (std::size_t at = 0; at < ledger.stretches.size(); ++at) {
        const auto now = spoken_hundred(words, ledger.now.shares[at]);
        const auto then = ledger.before ? spoken_hundred(words, ledger.before->shares[at]) : std::string{};
        page.text(phrase(words, ledger.before ? "ledger.row_before" : "ledger.row",
                         {{"name", ledger.stretches[at].name},
                          {"now", now},
                          {"before", ledgers.before_name},
                          {"then", then}}));
    }
}

void show_ledger(Page& page, const Catalogue& words, const Ledgers& ledgers, const Ledger& ledger) {
    page.heading(phrase(words, ledger.unit.empty() ? "ledger.title_happens" : "ledger.title",
                        {{"ledger", capital(ledger.name)}, {"unit", ledger.unit}}));
    has_pictures(page) ? show_picture(page, words, ledgers, ledger) : show_list(page, words, ledgers, ledger);
    for (const auto& note : ledger_notes(words, ledgers, ledger)) page.paragraph({{"  " + note}});
}

}  // namespace

void show_ledgers(Page& page, const Catalogue& words, const Ledgers& ledgers) {
    page.text(ledgers_sentence(words, ledgers));
    for (const auto& ledger : ledgers.ledgers) show_ledger(page, words, ledgers, ledger);
    page.blank();
    const auto futures = grouped(ledgers.futures);
    if (ledgers.ruled) page.text(phrase(words, "ledger.worlds", {{"n", futures}}));
    if (has_pictures(page) && !ledgers.before_name.empty())
        page.text(phrase(words, "ledger.legend", {{"name", ledgers.before_column}}), Tone::Quiet);
    page.text(phrase(words, "ledger.reckoned", {{"n", futures}}), Tone::Quiet);
}

}  // namespace allwrits
