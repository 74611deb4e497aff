// SPDX-License-Identifier: MIT
#include "view/option_keys.h"

namespace allwrits {
namespace {

using Group = Option::Group;

const Plead* plead_in(const Option& option) { return std::get_if<Plead>(&option.move); }

// The key of the main option that pleads the same card in its careful form, or "".
std::string key_of_card(const std::vector<KeyedOption>& so_far, const Option& bold) {
    const auto* wanted = plead_in(bold);
    for (const auto& [key, option] : so_far) {
        const auto* plead = plead_in(*option);
        if (wanted != nullptr && plead != nullptr && plead->argument == wanted->argument) return key;
    }
    return {};
}

}  // namespace

std::vector<KeyedOption> keyed_options(const SeatView& view) {
    std::vector<KeyedOption> keyed;
    if (view.takes_number) {
        for (const auto& option : view.options) {
            if (option.group == Group::Pass) keyed.push_back({"pass", &option});
        }
        return keyed;
    }
    int main = 0;
    int sought = 0;
    int more = 0;
    for (const auto& option : view.options) {
        if (!option.closed_because.empty()) {
            keyed.push_back({{}, &option});
            continue;
        }
        switch (option.group) {
            case Group::Main:
                keyed.push_back({std::to_string(++main), &option});
                break;
            case Group::Bold: {
                const auto card = key_of_card(keyed, option);
                // A card already on file may be said again in its bolder form alone: then that is an option
                // like others.
                keyed.push_back({card.empty() ? std::to_string(++main) : card + "b", &option});
                break;
            }
            case Group::Evidence:
                keyed.push_back({"s" + std::to_string(++sought), &option});
                break;
            case Group::Aside:
            case Group::More:
                keyed.push_back({"m" + std::to_string(++more), &option});
                break;
            case Group::Pass:
                keyed.push_back({"0", &option});
                break;
        }
    }
    return keyed;
}

}  // namespace allwrits
