// SPDX-License-Identifier: MIT
#include "view/wording.h"

#include "session/draft.h"
#include "session/lean.h"
#include "session/slots.h"
#include "view/phrases.h"

#include <algorithm>
#include <charconv>

namespace allwrits {
namespace {

constexpr std::string_view numbered_brace = "{#";

// Takes a text with braces apart: `literal` is given what stands between them, `brace` what stands in them.
template <class Literal, class Brace>
void each_piece(std::string_view text, Literal literal, Brace brace) {
    while (!text.empty()) {
        const auto at = std::min(text.find_first_of("{}"), text.size());
        literal(text.substr(0, at));
        text.remove_prefix(at);
        if (text.empty()) return;
        const auto end = text.find('}');
        if (text.size() > 1 && text[0] == text[1]) {
            literal(text.substr(0, 1));
            text.remove_prefix(2);
        } else if (text.front() == '{' && end != std::string_view::npos) {
            brace(text.substr(1, end - 1));
            text.remove_prefix(end + 1);
        } else {
            literal(text.substr(0, 1));
            text.remove_prefix(1);
        }
    }
}

template <class Read>
std::string filled_by_number(std::string_view text, const Braced& braced, Read read) {
    std::vector<const Formula*> formulas;
    for (const auto& piece : braced.pieces) {
        if (const auto* formula = std::get_if<Formula>(&piece)) formulas.push_back(formula);
    }
    std::string result;
    const auto brace = [&](std::string_view inside) {
        std::size_t number = formulas.size();
        const auto digits = inside.substr(std::min<std::size_t>(1, inside.size()));
        std::from_chars(digits.data(), digits.data() + digits.size(), number);
        if (number < formulas.size()) result += number_words(formulas[number]->value(read));
    };
    each_piece(
        text, [&](std::string_view literal) { result += literal; }, brace);
    return result;
}

}  // namespace

std::string with_numbered_braces(std::string_view translation, std::string_view english) {
    std::vector<std::string_view> order;
    each_piece(
        english, [](std::string_view) {}, [&](std::string_view inside) { order.push_back(inside); });
    std::string text;
    const auto literal = [&](std::string_view part) {
        for (const char letter : part) text += std::string(letter == '{' || letter == '}' ? 2 : 1, letter);
    };
    each_piece(translation, literal, [&](std::string_view inside) {
        const auto place = std::find(order.begin(), order.end(), inside) - order.begin();
        text += std::string(numbered_brace) + std::to_string(place) + "}";
    });
    return text;
}

std::string Wording::text(const std::string& key) const {
    if (const auto found = scenario_.braced.find(key); found != scenario_.braced.end()) {
        const auto read = [&](Slot slot) { return read_slot(scenario_, seen_, slot); };
        const auto text = words_[key];
        if (text.find(numbered_brace) == std::string_view::npos) return filled(found->second, read);
        return filled_by_number(text, found->second, read);
    }
    return words_.has(key) ? std::string(words_[key]) : std::string{};
}

std::string Wording::role(RoleId id) const {
    return id.exists() ? text("role." + scenario_.roles[id.at].id + ".name") : "";
}

std::string Wording::short_role(RoleId id) const {
    if (!id.exists()) return {};
    const auto name = text("role." + scenario_.roles[id.at].id + ".short");
    return name.empty() ? role(id) : name;
}

std::string Wording::factor(FactorId id) const {
    if (!id.exists()) return {};
    const auto name = text("factor." + scenario_.factors[id.at].id + ".name");
    return name.empty() ? text("factor." + scenario_.factors[id.at].id + ".question") : name;
}

std::string Wording::value(ValueId id) const {
    return id.exists() ? text("value." + scenario_.values[id.at].id + ".name") : "";
}

std::string Wording::headline(ArgumentId id) const {
    return id.exists() ? text("argument." + scenario_.arguments[id.at].id + ".headline") : "";
}

std::string Wording::package(PackageId id) const {
    return id.exists() ? text("package." + scenario_.packages[id.at].id + ".name") : "";
}

std::string Wording::term(TermId id) const {
    const auto name = text("term." + scenario_.terms[id.at].id + ".name");
    return name.empty() ? text("term." + scenario_.terms[id.at].id + ".question") : name;
}

std::string Wording::level(TermId id, std::size_t level) const {
    const auto& term = scenario_.terms[id.at];
    return level < term.levels.size() ? text("term." + term.id + "." + term.levels[level]) : "";
}

std::string Wording::question(EvidenceId id) const {
    return text("evidence." + scenario_.evidence[id.at].id + ".question");
}

std::string Wording::reading(EvidenceId id) const {
    const bool second = seen_.second_reading.has(id);
    return text("evidence." + scenario_.evidence[id.at].id + (second ? ".reading_2" : ".reading_1"));
}

std::string Wording::finding(FactorId id, Finding finding) const {
    const std::string key = "factor." + scenario_.factors[id.at].id;
    switch (finding) {
        case Finding::For: return text(key + ".finding_for");
        case Finding::Against: return text(key + ".finding_against");
        case Finding::NotShown: return text(key + ".finding_not_shown");
        case Finding::None: break;
    }
    return {};
}

std::string Wording::standing(ArgumentId id) const {
    if (seen_.struck.has(id)) return phrase(words_, "standing.struck");
    if (!seen_.pleaded.has(id)) return phrase(words_, "standing.none");
    switch (plain_standings(seen_).of(id)) {
        case Standing::Upheld: return phrase(words_, "standing.upheld");
        case Standing::Defeated: return phrase(words_, "standing.defeated");
        case Standing::Open: break;
    }
    return phrase(words_, "standing.open");
}

std::string Wording::lean(FactorId id, std::int64_t lean) const {
    const auto finding = finding_of(scenario_, id, lean);
    if (lean == 0 || finding == Finding::NotShown || finding == Finding::None)
        return phrase(words_, "lean.open");
    const auto role = role_on(scenario_, finding == Finding::For ? Side::For : Side::Against);
    return phrase(words_, "lean.for", {{"role", short_role(role)}});
}

std::string thousandths_text(std::int64_t thousandths) {
    std::string text = thousandths < 0 ? "-" : "";
    const auto size = thousandths < 0 ? -thousandths : thousandths;
    text += std::to_string(size / 1000);
    auto rest = std::to_string(1000 + size % 1000).substr(1);
    while (!rest.empty() && rest.back() == '0') rest.pop_back();
    if (rest.size() > 2) rest.resize(2);
    return rest.empty() ? text : text + "." + rest;
}

std::string pages_text(const Catalogue& words, std::int64_t thousandths) {
    if (thousandths == 1000) return phrase(words, "offer.page");
    return phrase(words, "offer.pages", {{"n", thousandths_text(thousandths)}});
}

std::string days_text(const Catalogue& words, std::int64_t thousandths) {
    if (thousandths == 1000) return phrase(words, "offer.day");
    return phrase(words, "offer.days", {{"n", thousandths_text(thousandths)}});
}

std::string joined(const Catalogue& words, const std::vector<std::string>& parts) {
    std::string text;
    for (std::size_t at = 0; at < parts.size(); ++at) {
        const bool last = at + 1 == parts.size();
        const auto& item = parts[at];
        text = at == 0 ? item
               : last  ? spoken(words, "list.last", "{list} and {item}", {{"list", text}, {"item", item}})
                       : spoken(words, "list.next", "{list}, {item}", {{"list", text}, {"item", item}});
    }
    return text;
}

std::string joined(const std::vector<std::string>& parts) { return joined(Catalogue(), parts); }

}  // namespace allwrits
