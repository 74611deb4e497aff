// SPDX-License-Identifier: MIT
#include "workshop/move_text.h"

#include "record/fields.h"

#include <fmt/format.h>

namespace allwrits {
namespace {

class Telling {
public:
    explicit Telling(const Index& index) : index_(index) {}

    std::string operator()(const Choose& m) const { return "choose " + name(List::Choices, m.choice.at); }
    std::string operator()(const Plead& m) const {
        return "plead " + card(m.argument) + (m.bold != 0 ? " bold" : "");
    }
    std::string operator()(const Distinguish& m) const {
        const auto attack = name(List::Attacks, m.attack);  // "from>to"
        const auto arrow = attack.find('>');
        if (arrow == std::string::npos) return "distinguish " + attack;
        return fmt::format("distinguish {} from {}", attack.substr(arrow + 1), attack.substr(0, arrow));
    }
    std::string operator()(const Concede& m) const { return "concede " + factor(m.factor); }
    std::string operator()(const Seek& m) const { return "seek " + exhibit(m.evidence); }
    std::string operator()(const File& m) const { return "file " + exhibit(m.evidence); }
    std::string operator()(const Hold& m) const { return "hold " + exhibit(m.evidence); }
    std::string operator()(const Weigh& m) const {
        return fmt::format("{} {}", word_of(m.how), exhibit(m.evidence));
    }
    std::string operator()(const Mark& m) const { return "mark " + card(m.argument); }
    std::string operator()(const Weakness& m) const { return "weakness " + card(m.argument); }
    std::string operator()(const Ask& m) const {
        const auto start = fmt::format("ask {} {}", name(List::Roles, m.to.at), factor(m.factor));
        switch (m.kind) {
            case Inquiry::Hypothetical:
                return start + " suppose " + name(List::Hypotheticals, m.hypothetical);
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
        return m.package.exists() ? "offer " + name(List::Packages, m.package.at) : "no offer";
    }
    std::string operator()(const Odds& m) const {
        return fmt::format("odds {} {}", name(List::Questions, m.question.at), m.percent);
    }
    std::string operator()(const Find& m) const {
        return fmt::format("find {} {}", factor(m.factor), word_of(m.finding));
    }
    std::string operator()(const Order& m) const { return "order " + name(List::Packages, m.package.at); }
    std::string operator()(const SetTerm& m) const {
        const auto* levels = index_.of(Inner::Levels, m.term.at);
        const bool known = levels != nullptr && m.level < levels->size();
        return fmt::format("term {} {}", name(List::Terms, m.term.at), known ? (*levels)[m.level] : "?");
    }
    std::string operator()(const NameContrary& m) const { return "contrary " + card(m.argument); }
    std::string operator()(const Meet& m) const {
        return m.by.exists() ? "meet " + card(m.by) : "outweighed";
    }
    std::string operator()(const Sign&) const { return "sign"; }
    std::string operator()(const Pass&) const { return "pass"; }

private:
    std::string name(List list, std::size_t at) const {
        const auto& names = index_.of(list);
        return at < names.size() ? names[at] : "?";
    }
    std::string card(ArgumentId id) const { return name(List::Arguments, id.at); }
    std::string exhibit(EvidenceId id) const { return name(List::Evidence, id.at); }
    std::string factor(FactorId id) const { return name(List::Factors, id.at); }

    const Index& index_;
};

}  // namespace

std::string move_text(const Move& move, const Index& index) { return std::visit(Telling(index), move); }

}  // namespace allwrits
