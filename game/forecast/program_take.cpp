// SPDX-License-Identifier: MIT
#include "forecast/program.h"

#include <array>
#include <cassert>

namespace allwrits {
namespace {

std::size_t columns_read(Step step) {
    if (step == Step::Fill) return 0;
    if (step == Step::If) return 3;
    const bool two = (step >= Step::Add && step <= Step::Or) || step == Step::IfK || step == Step::IfNotK;
    return two ? 2 : 1;
}

constexpr std::uint32_t none = 0xFFFF'FFFF;

// Which room holds each node, where a room is used again once its node was read for the last time.
struct Rooms {
    std::vector<Register> of_node;
    std::vector<Register> free = {};
    std::size_t count = 0;

    Register next(std::size_t inputs) {
        if (free.empty()) return static_cast<Register>(inputs + count++);
        const auto room = free.back();
        free.pop_back();
        return room;
    }
};

}  // namespace

Program ProgramBuilder::take(Keep keep) {
    const auto parts = [this](std::uint32_t node) {
        return std::array{nodes_[node].a, nodes_[node].b, nodes_[node].c};
    };
    // The last node that reads each node; an output's counts as read at the very end.
    std::vector<std::uint32_t> last(nodes_.size(), none);
    const auto end = static_cast<std::uint32_t>(nodes_.size());
    for (const auto output : outputs_) last[output] = end;
    for (auto node = end; node-- > inputs_;) {
        if (last[node] == none) continue;
        for (std::size_t nth = 0; nth < columns_read(nodes_[node].step); ++nth) {
            auto& of_part = last[parts(node)[nth]];
            if (of_part == none) of_part = node;
        }
    }
    Program program;
    program.inputs_ = inputs_;
    program.last_step_reading_.assign(last.begin(), last.begin() + static_cast<std::ptrdiff_t>(inputs_));
    Rooms rooms{.of_node = std::vector<Register>(nodes_.size())};
    std::vector<Program::Inputs> depends(nodes_.size(), Program::Inputs(inputs_));
    for (std::uint32_t input = 0; input < inputs_; ++input) {
        rooms.of_node[input] = static_cast<Register>(input);
        depends[input][input] = true;
    }
    for (auto node = static_cast<std::uint32_t>(inputs_); node < end; ++node) {
        if (last[node] == none) continue;
        const auto& from = nodes_[node];
        // Taken before those of its operands are free: loops that write what they read run slower.
        const auto room = rooms.next(inputs_);
        rooms.of_node[node] = room;
        Instruction step{.step = from.step, .into = room, .k = from.k};
        Register* const places[] = {&step.a, &step.b, &step.c};
        for (std::size_t nth = 0; nth < columns_read(from.step); ++nth) {
            const auto part = parts(node)[nth];
            *places[nth] = rooms.of_node[part];
            for (std::size_t input = 0; input < inputs_; ++input) {
                if (depends[part][input]) depends[node][input] = true;
            }
            const bool done = last[part] == node && part >= inputs_ && keep == Keep::Outputs;
            if (done && last[part] != end) {
                rooms.free.push_back(rooms.of_node[part]);
                last[part] = end;  // Read twice by one step, it is let go once.
            }
        }
        program.code_.push_back(step);
        program.step_depends_.push_back(depends[node]);
    }
    program.rooms_ = rooms.count;
    for (const auto output : outputs_) {
        program.outputs_.push_back(rooms.of_node[output]);
        program.output_depends_.push_back(depends[output]);
    }
    return program;
}

}  // namespace allwrits
