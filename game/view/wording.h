// SPDX-License-Identifier: MIT
#pragma once

#include "argument/standing.h"
#include "base/catalogue.h"
#include "session/scenario.h"
#include "session/state.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace allwrits {

// The words for the things of a scenario, with what a state says filled into their {braces}.
class Wording {
public:
    // `seen` is what the reader may know; it and the others must outlive this.
    Wording(const Scenario& scenario, const Catalogue& words, const State& seen)
        : scenario_(scenario), words_(words), seen_(seen) {}

    const Scenario& scenario() const { return scenario_; }
    const Catalogue& words() const { return words_; }
    const State& seen() const { return seen_; }

    // The text under a key, its braces filled; "" if the author gave none.
    std::string text(const std::string& key) const;

    std::string role(RoleId id) const;       // "Department of Justice"
    std::string short_role(RoleId id) const;  // "DOJ"
    std::string factor(FactorId id) const;   // "Burden"
    std::string value(ValueId id) const;
    std::string headline(ArgumentId id) const;
    std::string package(PackageId id) const;
    std::string term(TermId id) const;
    std::string level(TermId id, std::size_t level) const;
    std::string question(EvidenceId id) const;
    std::string reading(EvidenceId id) const;  // Of what was drawn.
    std::string finding(FactorId id, Finding finding) const;
    std::string standing(ArgumentId id) const;  // "upheld", also "struck" and "not pleaded"
    std::string lean(FactorId id, std::int64_t lean) const;  // "leans to Apple", "open"

private:
    const Scenario& scenario_;
    const Catalogue& words_;
    const State& seen_;
};

// A translation of a text with {braces}, fit to be looked up by Wording: the formulas are those of the
// English, so each brace names the place of its formula there. "{b} of {a}" for "{a}: {b}" becomes "{#1} of
// {#0}".
std::string with_numbered_braces(std::string_view translation, std::string_view english);

// Thousandths as people write them: "2", "0.5", "1.25".
std::string thousandths_text(std::int64_t thousandths);

// "1 page" or "2.5 pages"; likewise days.
std::string pages_text(const Catalogue& words, std::int64_t thousandths);
std::string days_text(const Catalogue& words, std::int64_t thousandths);

// "a", "a and b", "a, b and c".
std::string joined(const Catalogue& words, const std::vector<std::string>& parts);
// The same for authors, in English.
std::string joined(const std::vector<std::string>& parts);

}  // namespace allwrits
