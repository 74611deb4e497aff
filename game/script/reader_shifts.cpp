// SPDX-License-Identifier: MIT
#include "script/reader.h"

#include "base/names.h"

#include <fast_float/fast_float.h>
#include <fmt/format.h>
#include <algorithm>
#include <cmath>

namespace allwrits {
namespace {

// Written as a word and a number.
struct Plain {
    std::string_view word;
    Shift::Kind kind;
};

constexpr Plain plain_changes[] = {{"times", Shift::Kind::Times},
                                   {"plus", Shift::Kind::Plus},
                                   {"narrow", Shift::Kind::Narrow},
                                   {"floor", Shift::Kind::Floor},
                                   {"ceiling", Shift::Kind::Ceiling}};

class ShiftReader {
public:
    ShiftReader(Manuscript& script, const Item& item) : script_(script), item_(item), fields_(item, script) {}

    std::optional<ShiftOn> read() {
        const auto at = assumption();
        auto shift = change();
        if (!at || !shift) return std::nullopt;
        return ShiftOn{id_at<Assumption>(*at), std::move(*shift)};
    }

private:
    std::optional<std::size_t> assumption() {
        const auto at = script_.items.at("assumption", item_.id);
        if (at) return at;
        const auto known = script_.items.ids("assumption");
        script_.complaints.add(item_.place,
                               item_.id.empty()
                                   ? fmt::format("a shift in {} does not say of what", called(*item_.parent))
                                   : fmt::format("{} shifts '{}', and there is no such assumption",
                                                 called(*item_.parent), item_.id),
                               name_hint(item_.id, known));
        return std::nullopt;
    }

    // Exactly one of: does; replace; mix and with.
    std::optional<Shift> change() {
        refuse_listed();
        const auto* does = item_.value->find("does");
        const auto* replace = item_.value->find("replace");
        const auto* mix = item_.value->find("mix");
        const auto* with = item_.value->find("with");
        const int given = (does != nullptr ? 1 : 0) + (replace != nullptr ? 1 : 0) +
                          (mix != nullptr || with != nullptr ? 1 : 0);
        if (given != 1 || (mix == nullptr) != (with == nullptr)) return cannot(item_.place);
        if (does != nullptr) return in_words(*does);
        auto drawn = distribution(replace != nullptr ? *replace : *with);
        if (!drawn) return std::nullopt;
        if (replace != nullptr) return Shift{Shift::Kind::Replace, 1, std::move(*drawn)};
        if (fields_.find("mix") == nullptr) return std::nullopt;  // No number: told already.
        return Shift{Shift::Kind::Mix, fields_.number("mix"), std::move(*drawn)};
    }

    void refuse_listed() {
        for (const auto& value : item_.value->listed) {
            if (value.kind != ScriptValue::Kind::Item) continue;
            script_.complaints.add(value.place, fmt::format("{} lists a distribution", called(item_)),
                                   "as in { replace = lognormal { ... } }");
        }
    }

    std::optional<Distribution> distribution(const ScriptValue& value) {
        const auto* item = value.kind == ScriptValue::Kind::Item ? script_.items.written_as(value) : nullptr;
        return item == nullptr ? std::nullopt : read_distribution(script_, *item);  // Else told already.
    }

    // "times 0.7"
    std::optional<Shift> in_words(const ScriptValue& does) {
        if (does.kind != ScriptValue::Kind::Text) return std::nullopt;
        const std::string_view text = does.text;
        const auto space = std::min(text.find(' '), text.size());
        const auto number = text.substr(std::min(space + 1, text.size()));
        for (const auto& [word, kind] : plain_changes) {
            if (word != text.substr(0, space)) continue;
            double amount = 0;
            const auto [end, error] =
                fast_float::from_chars(number.data(), number.data() + number.size(), amount);
            const bool whole_text = error == std::errc() && end == number.data() + number.size();
            if (!whole_text || !std::isfinite(amount)) return cannot(does.place);
            if ((kind == Shift::Kind::Times && amount <= 0) || (kind == Shift::Kind::Narrow && amount < 0)) {
                script_.complaints.add(does.place, fmt::format("{} is '{}'", called(item_), text),
                                       kind == Shift::Kind::Times
                                           ? "it is times more than 0"
                                           : "narrow 0.5 halves the spread, and 0 ends it");
                return std::nullopt;
            }
            return Shift{kind, amount, {}};
        }
        return cannot(does.place);
    }

    std::optional<Shift> cannot(const Place& place) {
        script_.complaints.add(place, fmt::format("{} cannot shift '{}' so", called(*item_.parent), item_.id),
                               "write it as in \"times 0.7\", \"plus 2\", \"narrow 0.5\", \"floor 1\", "
                               "\"ceiling 9\", { replace = ... } or { mix = 0.3, with = ... }");
        return std::nullopt;
    }

    Manuscript& script_;
    const Item& item_;
    Fields fields_;
};

// What is neither a text nor a table makes no item, and is told here.
void refuse_others(Manuscript& script, const Item& item, const ScriptValue& shifts) {
    const auto check = [&](const ScriptValue& one, std::string_view what) {
        if (one.kind == ScriptValue::Kind::Text || one.kind == ScriptValue::Kind::Table) return;
        script.complaints.add(one.place, fmt::format("{} cannot shift {} so", called(item), what),
                              one.kind == ScriptValue::Kind::Item ? "write { replace = ... } around it"
                                                                  : "write it as in \"times 0.7\"");
    };
    for (const auto& one : shifts.listed) check(one, "anything");
    for (const auto& [name, one] : shifts.named) check(one, fmt::format("'{}'", name));
}

}  // namespace

std::vector<ShiftOn> shifts_of(Manuscript& script, const Item& item) {
    std::vector<ShiftOn> list;
    const auto* shifts = item.value->find("shifts");
    if (shifts == nullptr || shifts->kind != ScriptValue::Kind::Table) return list;
    refuse_others(script, item, *shifts);
    for (const auto* one : script.items.inside(item, "shift")) {
        auto shift = ShiftReader(script, *one).read();
        if (shift) list.push_back(std::move(*shift));
    }
    return list;
}

}  // namespace allwrits
