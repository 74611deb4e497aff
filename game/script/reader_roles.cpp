// SPDX-License-Identifier: MIT
#include "script/reader.h"

#include <fmt/format.h>
#include <algorithm>

namespace allwrits {
namespace {

// Author-put lean: more pages than all cards of a factor together would be a slip.
constexpr std::int32_t most_lean = 20'000;

MeasureId add_measure(Manuscript& script, Measure measure, std::string_view label, std::string_view unit) {
    auto& scenario = script.scenario();
    const auto prefix = "measure." + measure.id;
    script.loaded.words.put(prefix + ".label", std::string(label));
    script.loaded.words.put(prefix + ".unit", std::string(unit));
    scenario.measures.push_back(std::move(measure));
    return id_at<Measure>(scenario.measures.size() - 1);
}

// pages.doj and the like: what a role has to spend.
MeasureId add_currency(Manuscript& script, const Fields& role, std::string_view name, std::int32_t start) {
    const auto most = static_cast<std::int32_t>(find_field(*role.item().word, name)->max) * 1000;
    std::string label(name);
    label[0] = static_cast<char>(label[0] - 'a' + 'A');
    return add_measure(script,
                       {.id = fmt::format("{}.{}", name, role.item().id), .start = start, .max = most}, label,
                       name == "credibility" ? "of 10" : name);
}

bool stages_give_pages(const Manuscript& script) {
    const auto& stages = script.items.of("stage");
    return std::any_of(stages.begin(), stages.end(),
                       [](const Item* stage) { return stage->value->find("pages") != nullptr; });
}

void add_currencies(Manuscript& script, const Fields& fields, Role& role) {
    const auto given = [&](std::string_view name) { return fields.find(name) != nullptr; };
    const auto add = [&](std::string_view name) {
        return add_currency(script, fields, name, fields.thousandths(name));
    };
    const bool advocate = role.side == Side::For || role.side == Side::Against;
    if (given("pages")) {
        role.pages = add("pages");
    } else if (advocate) {
        // In a plain story each stage hands out its own.
        const auto start = stages_give_pages(script) ? 0 : fields.thousandths("pages");
        role.pages = add_currency(script, fields, "pages", start);
    }
    if (given("days")) role.days = add("days");
    if (given("credibility")) role.credibility = add("credibility");
    if (given("questions")) role.questions = add("questions");
}

bool has_cards(const Manuscript& script, std::string_view role) {
    const auto& cards = script.items.of("argument");
    return std::any_of(cards.begin(), cards.end(), [&](const Item* card) {
        const auto* of = card->value->find("role");
        return of != nullptr && of->text == role;
    });
}

// The first advocate named by a factor's `bears`; else the first by id.
std::string first_advocate(const Manuscript& script, const std::vector<std::string>& advocates) {
    for (const auto* factor : script.items.of("factor")) {
        const auto* bears = factor->value->find("bears");
        if (bears != nullptr && std::find(advocates.begin(), advocates.end(), bears->text) != advocates.end())
            return bears->text;
    }
    return advocates.empty() ? "" : *std::min_element(advocates.begin(), advocates.end());
}

// A small scenario does not say who is on which side: whoever has no cards decides.
void infer_sides(const Manuscript& script, std::vector<Role>& roles) {
    std::vector<std::string> advocates;
    for (auto& role : roles) {
        if (role.side != Side::None) continue;
        if (has_cards(script, role.id)) {
            advocates.push_back(role.id);
        } else {
            role.side = Side::Bench;
        }
    }
    const auto first = first_advocate(script, advocates);
    for (auto& role : roles) {
        if (role.side == Side::None) role.side = role.id == first ? Side::For : Side::Against;
    }
}

void read_measures(Manuscript& script) {
    auto& scenario = script.scenario();
    for (const auto* item : script.items.of("measure")) {
        const Fields fields(*item, script);
        const Measure measure{.id = item->id,
                              .start = fields.thousandths("start"),
                              .min = fields.thousandths("min"),
                              .max = fields.thousandths("max"),
                              .seen_by = fields.roles("seen_by")};
        if (measure.min > measure.start || measure.start > measure.max) {
            fields.complain("start",
                            fmt::format("measure '{}' does not start between its min and its max", item->id));
        }
        scenario.measures.push_back(measure);
    }
}

}  // namespace

void read_roles(Manuscript& script) {
    auto& scenario = script.scenario();
    for (const auto* item : script.items.of("role")) {
        const Fields fields(*item, script);
        Role role{.id = item->id, .styles = fields.texts("styles")};
        // Side counts from None, which nobody writes.
        if (fields.find("side") != nullptr)
            role.side = static_cast<Side>(static_cast<int>(fields.one_of<Side>("side")) + 1);
        scenario.roles.push_back(std::move(role));
    }
    infer_sides(script, scenario.roles);
    read_measures(script);
    for (std::size_t at = 0; at < scenario.roles.size(); ++at) {
        add_currencies(script, Fields(*script.items.of("role")[at], script), scenario.roles[at]);
    }
    for (const auto* item : script.items.of("factor")) {
        const Measure lean{.id = "lean." + item->id, .min = -most_lean, .max = most_lean};
        scenario.factor_lean.push_back(add_measure(script, lean, "Lean", "pages"));
    }
    for (const auto* item : script.items.of("flag")) {
        scenario.flags.push_back({.id = item->id, .seen_by = Fields(*item, script).roles("seen_by")});
    }
}

}  // namespace allwrits
