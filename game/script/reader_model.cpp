// SPDX-License-Identifier: MIT
#include "script/reader.h"

#include "base/names.h"

#include <fmt/format.h>

namespace allwrits {
namespace {

// "loguniform high=0.005 low=1e-05": kept as written for whoever builds the forecast.
std::string distribution_of(Manuscript& script, const Item& assumption) {
    std::string line;
    for (const auto& value : assumption.value->listed) {
        if (value.kind != ScriptValue::Kind::Item) continue;
        if (!line.empty()) {
            script.complaints.add(value.place, called(assumption) + " has two distributions",
                                  "leave out one of them");
            break;
        }
        line = value.word;
        for (const auto& [name, number] : value.named) line += fmt::format(" {}={}", name, number.number);
    }
    if (line.empty()) {
        script.complaints.add(assumption.place, called(assumption) + " has no distribution",
                              "as in loguniform { low = 0.001, high = 0.1 }");
    }
    return line;
}

// low <= likely <= high, and what a kind of distribution cannot be.
void check_distribution(Manuscript& script, const Item& item) {
    const Fields fields(item, script);
    const auto word = item.word->name;
    if (word == "fixed") return;
    const double low = fields.number("low");
    const double high = fields.number("high");
    const double likely = find_field(*item.word, "likely") == nullptr ? low : fields.number("likely");
    if (low > likely || likely > high)
        fields.complain("low", fmt::format("{} is out of order", called(item)), "low <= likely <= high");
    if ((word == "loguniform" || word == "lognormal") && low <= 0) {
        fields.complain("low", fmt::format("{} cannot begin at {}", called(item), low), "it must be above 0");
    }
    if (word == "beta" && (low < 0 || high > 1))
        fields.complain("low", called(item) + " is no share", "a share is from 0 to 1");
}

Test read_test(Manuscript& script, const Item& item) {
    const Fields fields(item, script);
    Test test{.id = item.id,
              .role = fields.id<Role>("role"),
              .play = fields.texts("play"),
              .others = fields.text("others"),
              .seed = static_cast<std::uint64_t>(fields.number("seed")),
              .ending = fields.id<Ending>("ending"),
              .place = item.place};
    std::vector<std::string> known = {"pass"};
    for (const auto* kind : {"argument", "choice", "evidence", "package"}) {
        for (auto& id : script.items.ids(kind)) known.push_back(std::move(id));
    }
    const auto* play = fields.find("play");
    for (std::size_t nth = 0; nth < test.play.size(); ++nth) {
        if (std::find(known.begin(), known.end(), test.play[nth]) != known.end()) continue;
        script.complaints.add(
            play->listed[nth].place,
            fmt::format("{} plays '{}', and there is no such card or choice", called(item), test.play[nth]),
            name_hint(test.play[nth], known));
    }
    return test;
}

}  // namespace

void read_model(Manuscript& script) {
    auto& scenario = script.scenario();
    for (const auto* item : script.items.of("assumption")) {
        const Fields fields(*item, script);
        scenario.assumptions.push_back({.id = item->id,
                                        .distribution = distribution_of(script, *item),
                                        .unit = fields.text("unit"),
                                        .low = fields.id<Role>("low"),
                                        .high = fields.id<Role>("high"),
                                        .evidence = fields.text("evidence") != "none",
                                        .cite = fields.texts("cite")});
    }
    for (const auto* word : {"loguniform", "uniform", "triangular", "beta", "lognormal", "fixed"}) {
        for (const auto* item : script.items.of(word)) check_distribution(script, *item);
    }
    for (const auto* item : script.items.of("outcome")) {
        const Fields fields(*item, script);
        scenario.outcomes.push_back({.id = item->id,
                                     .ledger = fields.text("ledger"),
                                     .unit = fields.text("unit"),
                                     .formula = fields.text("formula")});
    }
    for (const auto* item : script.items.of("test")) script.loaded.tests.push_back(read_test(script, *item));
}

}  // namespace allwrits
