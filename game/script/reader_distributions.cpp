// SPDX-License-Identifier: MIT
#include "script/reader.h"

#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <cmath>

namespace allwrits {
namespace {

using Numbers = std::array<double, 3>;

// One set of fields by which a distribution can be given.
struct Way {
    std::string_view word;
    std::array<std::string_view, 3> fields;  // "" for none.
    Result<Distribution> (*make)(const Numbers&);
};

unsigned whole(double x) { return static_cast<unsigned>(std::lround(std::clamp(x, 0.0, 1e9))); }

// Of a word with several ways the first is the one to suggest.
constexpr Way ways[] = {
    {"fixed", {"at"}, [](const Numbers& n) { return fixed(n[0]); }},
    {"uniform", {"low", "high"}, [](const Numbers& n) { return uniform(n[0], n[1]); }},
    {"loguniform", {"low", "high"}, [](const Numbers& n) { return loguniform(n[0], n[1]); }},
    {"triangular", {"low", "likely", "high"}, [](const Numbers& n) { return triangular(n[0], n[1], n[2]); }},
    {"pert", {"low", "likely", "high"}, [](const Numbers& n) { return pert(n[0], n[1], n[2]); }},
    {"beta", {"low", "likely", "high"}, [](const Numbers& n) { return beta_by_range(n[0], n[1], n[2]); }},
    {"beta", {"low", "high"}, [](const Numbers& n) { return beta_by_p5_p95(n[0], n[1]); }},
    {"beta", {"mean", "size"}, [](const Numbers& n) { return beta_by_mean(n[0], n[1]); }},
    {"beta", {"a", "b"}, [](const Numbers& n) { return beta(n[0], n[1]); }},
    {"normal", {"low", "high"}, [](const Numbers& n) { return normal_by_p5_p95(n[0], n[1]); }},
    {"normal", {"mean", "deviation"}, [](const Numbers& n) { return normal(n[0], n[1]); }},
    {"lognormal",
     {"low", "likely", "high"},
     [](const Numbers& n) { return lognormal_by_range(n[0], n[1], n[2]); }},
    {"lognormal", {"low", "high"}, [](const Numbers& n) { return lognormal_by_p5_p95(n[0], n[1]); }},
    {"lognormal", {"mean", "deviation"}, [](const Numbers& n) { return lognormal_by_mean(n[0], n[1]); }},
    {"lognormal", {"median", "deviation"}, [](const Numbers& n) { return lognormal_by_median(n[0], n[1]); }},
    {"exponential", {"mean"}, [](const Numbers& n) { return exponential(n[0]); }},
    {"bernoulli", {"chance"}, [](const Numbers& n) { return bernoulli(n[0]); }},
    {"poisson", {"mean"}, [](const Numbers& n) { return poisson(n[0]); }},
    {"binomial", {"trials", "chance"}, [](const Numbers& n) { return binomial(whole(n[0]), n[1]); }},
};

// "low, likely and high"
std::string words_of(const Way& way) {
    std::string words;
    for (std::size_t nth = 0; nth < way.fields.size() && !way.fields[nth].empty(); ++nth) {
        const bool last = nth + 1 == way.fields.size() || way.fields[nth + 1].empty();
        words += (nth == 0 ? "" : last ? " and " : ", ") + std::string(way.fields[nth]);
    }
    return words;
}

bool is_given_so(const Item& item, const Way& way) {
    std::size_t wanted = 0;
    for (const auto field : way.fields) {
        if (field.empty()) continue;
        ++wanted;
        if (item.value->find(field) == nullptr) return false;
    }
    return item.value->named.size() == wanted;
}

class DistributionReader {
public:
    explicit DistributionReader(Manuscript& script) : script_(script) {}

    std::optional<Distribution> read(const Item& item) {
        const auto word = item.word->name;
        if (word == "discrete") return read_discrete(item);
        if (word == "mixture") return read_mixture(item);
        if (word == "truncated") return read_truncated(item);
        return read_way(item);
    }

    // Those listed in an item's braces.
    std::vector<const Item*> listed_in(const Item& item) const {
        std::vector<const Item*> list;
        for (const auto& value : item.value->listed) {
            const auto* inner = script_.items.written_as(value);
            if (inner != nullptr) list.push_back(inner);
        }
        return list;
    }

private:
    // A problem of a factory has no place. It gets that of the number with whose name it begins, else of the
    // word.
    std::optional<Distribution> kept(const Item& item, Result<Distribution> made) {
        if (made) return std::move(*made);
        auto& problem = made.error();
        problem.place = item.place;
        for (const auto& [name, value] : item.value->named) {
            if (problem.what.starts_with(name + ' ')) problem.place = value.place;
        }
        problem.what = fmt::format("{} cannot be: {}", called(item), problem.what);
        script_.complaints.add(std::move(problem));
        return std::nullopt;
    }

    std::optional<Distribution> read_way(const Item& item) {
        const Fields fields(item, script_);
        std::string known;
        std::size_t count = 0;
        for (const auto& way : ways) {
            if (way.word != item.word->name) continue;
            if (is_given_so(item, way)) {
                Numbers numbers{};
                for (std::size_t nth = 0; nth < numbers.size() && !way.fields[nth].empty(); ++nth) {
                    if (fields.find(way.fields[nth]) == nullptr)
                        return std::nullopt;  // No number: told already.
                    numbers[nth] = fields.number(way.fields[nth]);
                }
                return kept(item, way.make(numbers));
            }
            known += (known.empty() ? "" : "; or ") + words_of(way);
            ++count;
        }
        // With one way its fields are needed ones, whose lack is told already.
        if (count > 1)
            script_.complaints.add(item.place, called(item) + " is not given in one of its ways",
                                   "give it " + known);
        return std::nullopt;
    }

    // As many weights as there are things to weigh, or all alike.
    std::optional<std::vector<double>> weights(const Item& item, std::size_t count) {
        const Fields fields(item, script_);
        const auto* written = fields.find("weights");
        if (written == nullptr) return std::vector<double>(count, 1.0);
        if (written->listed.size() == count) return numbers_in(*written);
        fields.complain("weights",
                        fmt::format("{} has {} weights for {}", called(item), written->listed.size(), count),
                        "one for each, or none at all");
        return std::nullopt;
    }

    static std::optional<std::vector<double>> numbers_in(const ScriptValue& list) {
        std::vector<double> numbers;
        for (const auto& one : list.listed) {
            if (one.kind != ScriptValue::Kind::Number) return std::nullopt;  // Told already.
            numbers.push_back(one.number);
        }
        return numbers;
    }

    std::optional<Distribution> read_discrete(const Item& item) {
        const Fields fields(item, script_);
        const auto* written = fields.find("values");
        const auto values = written == nullptr ? std::nullopt : numbers_in(*written);
        if (!values) return std::nullopt;
        auto shares = weights(item, values->size());
        return shares ? kept(item, discrete(*values, std::move(*shares))) : std::nullopt;
    }

    std::optional<Distribution> read_mixture(const Item& item) {
        const auto inner = listed_in(item);
        if (inner.size() < 2) {
            script_.complaints.add(item.place, called(item) + " needs two distributions or more",
                                   "as in mixture { fixed { at = 0 }, uniform { low = 1, high = 2 } }");
            return std::nullopt;
        }
        std::vector<Distribution> parts;
        for (const auto* part : inner) {
            auto read_part = read(*part);
            if (read_part) parts.push_back(std::move(*read_part));
        }
        auto shares = weights(item, inner.size());
        if (!shares || parts.size() != inner.size()) return std::nullopt;
        return kept(item, mixture(std::move(parts), std::move(*shares)));
    }

    std::optional<Distribution> read_truncated(const Item& item) {
        auto base = distribution_in(script_, item);
        const Fields fields(item, script_);
        if (!base || fields.find("low") == nullptr || fields.find("high") == nullptr) return std::nullopt;
        return kept(item, truncated(std::move(*base), fields.number("low"), fields.number("high")));
    }

    Manuscript& script_;
};

}  // namespace

std::optional<Distribution> read_distribution(Manuscript& script, const Item& item) {
    return DistributionReader(script).read(item);
}

std::optional<Distribution> distribution_in(Manuscript& script, const Item& item) {
    const auto listed = DistributionReader(script).listed_in(item);
    if (listed.empty()) {
        script.complaints.add(item.place, called(item) + " has no distribution",
                              "as in loguniform { low = 0.001, high = 0.1 }");
        return std::nullopt;
    }
    if (listed.size() > 1) {
        script.complaints.add(listed[1]->place, called(item) + " has two distributions",
                              "leave out one of them");
        return std::nullopt;
    }
    return read_distribution(script, *listed[0]);
}

}  // namespace allwrits
