// SPDX-License-Identifier: MIT
#include "script/reader.h"

#include "base/names.h"
#include "script/reader_outcomes.h"

#include <fmt/format.h>
#include <algorithm>
#include <cmath>

namespace allwrits {
namespace {

// Where the author says nothing, what can be drawn bounds what can be reached by shifts too.
void read_bounds(const Fields& fields, Assumption& assumption) {
    const auto [lowest, highest] = support(assumption.distribution);
    assumption.least = fields.find("least") != nullptr ? fields.number("least") : lowest;
    assumption.most = fields.find("most") != nullptr ? fields.number("most") : highest;
    if (assumption.least <= assumption.most && assumption.least <= highest && assumption.most >= lowest)
        return;
    fields.complain(fields.find("least") != nullptr ? "least" : "most",
                    fmt::format("least and most leave no number for {}", called(fields.item())),
                    fmt::format("its distribution is from {} to {}", lowest, highest));
}

Assumption read_assumption(Manuscript& script, const Item& item) {
    const Fields fields(item, script);
    Assumption assumption{.id = item.id,
                          .unit = fields.text("unit"),
                          .low = fields.id<Role>("low"),
                          .high = fields.id<Role>("high"),
                          .evidence = fields.text("evidence") != "none",
                          .cite = fields.texts("cite")};
    if (auto distribution = distribution_in(script, item)) {
        assumption.distribution = std::move(*distribution);
        read_bounds(fields, assumption);
    }
    return assumption;
}

class Correlations {
public:
    explicit Correlations(Manuscript& script) : script_(script) {}

    void read() {
        const auto& items = script_.items.of("assumption");
        for (std::size_t at = 0; at < items.size(); ++at) read_of(*items[at], at);
        check_possible();
    }

private:
    void read_of(const Item& item, std::size_t at) {
        const auto* together = Fields(item, script_).find("together");
        if (together == nullptr) return;
        if (!together->listed.empty()) {
            script_.complaints.add(together->listed.front().place,
                                   fmt::format("together of {} has a number without a name", called(item)),
                                   "as in together = { other = 0.5 }");
        }
        for (const auto& [id, r] : together->named) put(item, at, id, r);
    }

    void put(const Item& item, std::size_t at, const std::string& id, const ScriptValue& r) {
        const auto other = script_.items.at("assumption", id);
        if (!other) {
            return script_.complaints.add(
                r.field,
                fmt::format("{} goes together with '{}', and there is no such assumption", called(item), id),
                name_hint(id, script_.items.ids("assumption")));
        }
        if (r.kind != ScriptValue::Kind::Number || !(r.number > -1 && r.number < 1)) {
            return script_.complaints.add(
                r.place, fmt::format("{} cannot go together with '{}' so", called(item), id),
                "a number above -1 and below 1: 0.7 closely, 0.3 loosely, -0.5 one up when "
                "the other is down");
        }
        if (*other == at)
            return script_.complaints.add(r.field, fmt::format("{} goes together with itself", called(item)));
        auto& list = script_.scenario().correlations;
        const Correlation one{id_at<Assumption>(at), id_at<Assumption>(*other), r.number};
        const bool again = std::any_of(list.begin(), list.end(), [&](const Correlation& known) {
            return known.one == one.other && known.other == one.one;
        });
        if (again) {
            return script_.complaints.add(r.field,
                                          fmt::format("{} and '{}' go together twice", called(item), id),
                                          "say it at one of the two");
        }
        list.push_back(one);
        places_.push_back(r.place);
    }

    // Numbers with these correlations exist if the matrix is positive definite, which is so if it has a root
    // (Cholesky). In the row of an assumption that cannot go with those before it nothing is left to root.
    void check_possible() {
        const std::size_t count = script_.scenario().assumptions.size();
        std::vector<double> matrix(count * count);
        for (std::size_t at = 0; at < count; ++at) matrix[at * count + at] = 1;
        for (const auto& c : script_.scenario().correlations)
            matrix[c.one.at * count + c.other.at] = matrix[c.other.at * count + c.one.at] = c.r;
        for (std::size_t row = 0; row < count; ++row) {
            for (std::size_t column = 0; column <= row; ++column) {
                double rest = matrix[row * count + column];
                for (std::size_t k = 0; k < column; ++k)
                    rest -= matrix[row * count + k] * matrix[column * count + k];
                if (column < row) {
                    matrix[row * count + column] = rest / matrix[column * count + column];
                } else if (rest < smallest_rest) {
                    return complain_of(row);
                } else {
                    matrix[row * count + row] = std::sqrt(rest);
                }
            }
        }
    }

    void complain_of(std::size_t row) {
        const auto& scenario = script_.scenario();
        const auto& list = scenario.correlations;
        for (std::size_t nth = list.size(); nth-- > 0;) {
            if (std::max(list[nth].one.at, list[nth].other.at) != row) continue;
            script_.complaints.add(
                places_[nth],
                fmt::format(
                    "these correlations cannot all hold: '{}' cannot go with '{}' so, as the others are",
                    scenario.assumptions[list[nth].one.at].id, scenario.assumptions[list[nth].other.at].id),
                "what goes closely with one thing goes with all that it goes with");
            return;
        }
    }

    static constexpr double smallest_rest = 1e-9;  // Of a variance of 1; below it rounding would decide.

    Manuscript& script_;
    std::vector<Place> places_ = {};  // Of scenario.correlations.
};

}  // namespace

void read_model(Manuscript& script) {
    for (const auto* item : script.items.of("assumption"))
        script.scenario().assumptions.push_back(read_assumption(script, *item));
    Correlations(script).read();
    read_outcomes(script);
}

}  // namespace allwrits
