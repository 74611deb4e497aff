// SPDX-License-Identifier: MIT
#include "terminal/move_words.h"

#include "base/match.h"

#include <fmt/format.h>
#include <algorithm>
#include <charconv>

namespace allwrits {
namespace {

std::string_view word_of(Admission how) {
    switch (how) {
        case Admission::Admit:
            return "admit";
        case Admission::Limit:
            return "limit";
        case Admission::Exclude:
            return "exclude";
    }
    return "";
}

std::string_view word_of(Finding finding) {
    switch (finding) {
        case Finding::For:
            return "for";
        case Finding::Against:
            return "against";
        case Finding::NotShown:
            return "not_shown";
        case Finding::None:
            break;
    }
    return "none";
}

// Names each kind of move by a verb and the ids of what it is about. "no offer" and "outweighed" have names
// of their own because an id might be any single word.
class Namer {
public:
    explicit Namer(const Scenario& scenario) : scenario_(scenario) {}

    std::string operator()(const Choose& m) const {
        return fmt::format("choose {}", scenario_.choices[m.choice.at].id);
    }
    std::string operator()(const Plead& m) const {
        return fmt::format("plead {}{}", card(m.argument), m.bold != 0 ? " bold" : "");
    }
    std::string operator()(const Distinguish& m) const {
        const auto& attack = scenario_.attacks[m.attack];
        return fmt::format("distinguish {} from {}{}", card(attack.to), card(attack.from),
                           nth_of_its_kind(m.attack));
    }
    std::string operator()(const Concede& m) const { return fmt::format("concede {}", factor(m.factor)); }
    std::string operator()(const Seek& m) const { return fmt::format("seek {}", exhibit(m.evidence)); }
    std::string operator()(const File& m) const { return fmt::format("file {}", exhibit(m.evidence)); }
    std::string operator()(const Hold& m) const { return fmt::format("hold {}", exhibit(m.evidence)); }
    std::string operator()(const Weigh& m) const {
        return fmt::format("{} {}", word_of(m.how), exhibit(m.evidence));
    }
    std::string operator()(const Mark& m) const { return fmt::format("mark {}", card(m.argument)); }
    std::string operator()(const Weakness& m) const { return fmt::format("weakness {}", card(m.argument)); }
    std::string operator()(const Ask& m) const {
        const auto start = fmt::format("ask {} {}", scenario_.roles[m.to.at].id, factor(m.factor));
        switch (m.kind) {
            case Inquiry::Hypothetical:
                return fmt::format("{} suppose {}", start, scenario_.hypotheticals[m.hypothetical].id);
            case Inquiry::Burden:
                return start + " show";
            case Inquiry::Unseen:
                return start + " unseen";
            case Inquiry::Why:
            case Inquiry::None:
                break;
        }
        return start + " why";
    }
    std::string operator()(const Reply& m) const { return m.yes != 0 ? "reply yes" : "reply no"; }
    std::string operator()(const Offer& m) const {
        return m.package.exists() ? fmt::format("offer {}", package(m.package)) : "no offer";
    }
    std::string operator()(const Odds& m) const { return fmt::format("odds {}", m.percent); }
    std::string operator()(const Find& m) const {
        return fmt::format("find {} {}", factor(m.factor), word_of(m.finding));
    }
    std::string operator()(const Order& m) const { return fmt::format("order {}", package(m.package)); }
    std::string operator()(const SetTerm& m) const {
        const auto& term = scenario_.terms[m.term.at];
        return fmt::format("term {} {}", term.id, term.levels[m.level]);
    }
    std::string operator()(const NameContrary& m) const {
        return fmt::format("contrary {}", card(m.argument));
    }
    std::string operator()(const Meet& m) const {
        return m.by.exists() ? fmt::format("meet {}", card(m.by)) : "outweighed";
    }
    std::string operator()(const Sign&) const { return "sign"; }
    std::string operator()(const Pass&) const { return "pass"; }

private:
    const std::string& card(ArgumentId id) const { return scenario_.arguments[id.at].id; }
    const std::string& factor(FactorId id) const { return scenario_.factors[id.at].id; }
    const std::string& exhibit(EvidenceId id) const { return scenario_.evidence[id.at].id; }
    const std::string& package(PackageId id) const { return scenario_.packages[id.at].id; }

    // An attack written twice has a number the second time.
    std::string nth_of_its_kind(std::uint16_t attack) const {
        const auto& [from, to] = scenario_.attacks[attack];
        std::size_t before = 0;
        for (std::size_t at = 0; at < attack; ++at) {
            if (scenario_.attacks[at].from == from && scenario_.attacks[at].to == to) ++before;
        }
        return before == 0 ? std::string{} : fmt::format(" {}", before + 1);
    }

    const Scenario& scenario_;
};

char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// Blanks between words as one, none at the ends.
std::string spaced(std::string_view text) {
    std::string result;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\t' || c == '\r';
        if (!blank) result += c;
        if (blank && !result.empty() && result.back() != ' ') result += ' ';
    }
    if (!result.empty() && result.back() == ' ') result.pop_back();
    return result;
}

bool same_but_for_case(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b, [](char x, char y) { return small(x) == small(y); });
}

std::optional<Move> odds_named(std::string_view name, std::span<const Move> legal) {
    constexpr std::string_view verb = "odds ";
    if (!name.starts_with(verb)) return std::nullopt;
    name.remove_prefix(verb.size());
    unsigned percent = 0;
    const auto read = std::from_chars(name.data(), name.data() + name.size(), percent);
    if (read.ec != std::errc{} || read.ptr != name.data() + name.size() || percent > 100) return std::nullopt;
    for (const auto& move : legal) {
        if (auto odds = std::get_if<Odds>(&move))
            return Odds{odds->question, static_cast<std::uint16_t>(percent)};
    }
    return std::nullopt;
}

}  // namespace

std::string name_of(const Move& move, const Scenario& scenario) { return std::visit(Namer(scenario), move); }

std::optional<Move> move_named(std::string_view text, const Scenario& scenario, std::span<const Move> legal) {
    const auto name = spaced(text);
    if (const auto odds = odds_named(name, legal)) return odds;
    std::optional<Move> found;
    bool doubtful = false;
    for (const auto& move : legal) {
        const auto known = name_of(move, scenario);
        if (known == name) return move;
        if (!same_but_for_case(known, name)) continue;
        doubtful = doubtful || found.has_value();
        found = move;
    }
    // Ids that differ in case alone must be typed as they are written.
    return doubtful ? std::nullopt : found;
}

}  // namespace allwrits
