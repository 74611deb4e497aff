// SPDX-License-Identifier: MIT
#pragma once

#include "base/hash.h"
#include "forecast/column.h"
#include "forecast/kernels.h"
#include "formula/formula.h"
#include "formula/interval.h"

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

namespace allwrits {

// Columns that steps read and write: the inputs first, then room of the program's own.
using Register = std::uint32_t;

struct Instruction {
    Step step = Step::Fill;
    Register into = 0, a = 0, b = 0, c = 0;
    double k = 0;
};

// Formulas as steps over whole blocks of futures. It gives bit for bit what Formula::value gives for each
// future by itself. Made by a ProgramBuilder.
class Program {
public:
    std::size_t inputs() const { return inputs_; }
    std::size_t outputs() const { return outputs_.size(); }
    std::size_t rooms() const { return rooms_; }
    std::size_t steps() const { return code_.size(); }

    // Whether any output depends on the input.
    bool reads(std::size_t input) const { return last_step_reading_[input] != never; }

    // Reckons a block. `inputs` has a column for each input that is read, `rooms` has rooms() columns.
    void run(const Column* inputs, Column* rooms) const;

    // The part of a program that depends on any of some inputs: which inputs, steps and outputs belong to it.
    struct Cone {
        std::vector<bool> inputs = {}, steps = {}, outputs = {};
    };
    Cone cone(std::span<const std::size_t> inputs) const;

    // The same with other draws of the cone's inputs, taken from `with`, and every other input as before,
    // where `rooms` still holds what run() gave: only the cone's steps are taken again, into `changed`, which
    // has rooms() columns too. Needs a program that was taken with Keep::EveryStep.
    void rerun(const Cone& cone, const Column* inputs, const Column* with, const Column* rooms,
               Column* changed) const;

    // Where the output stands after run(); after rerun().
    const Column& output(std::size_t at, const Column* inputs, const Column* rooms) const;
    const Column& output_again(std::size_t at, const Cone& cone, const Column* inputs, const Column* with,
                               const Column* rooms, const Column* changed) const;

    // Whether the output depends on the input.
    bool depends(std::size_t output, std::size_t input) const;

private:
    friend class ProgramBuilder;
    static constexpr std::uint32_t never = 0xFFFF'FFFF;
    using Inputs = std::vector<bool>;  // Those that a column depends on.

    std::size_t inputs_ = 0;
    std::size_t rooms_ = 0;
    std::vector<Instruction> code_ = {};
    std::vector<Register> outputs_ = {};
    std::vector<std::uint32_t> last_step_reading_ = {};  // By input.
    std::vector<Inputs> step_depends_ = {};              // By step.
    std::vector<Inputs> output_depends_ = {};            // By output.
};

// A number while a program is made: one that is known already, or one that each future has for itself.
struct Operand {
    static constexpr std::uint32_t known = 0xFFFF'FFFF;
    std::uint32_t node = known;
    double number = 0;
    bool is_known() const { return node == known; }
};

// Puts formulas together to a program: what is known is reckoned at once, equal parts are reckoned once, and
// what no output needs is left out.
class ProgramBuilder {
public:
    enum class Keep : std::uint8_t { Outputs, EveryStep };

    // The bounds of each input's draws: they tell which steps can overflow or divide by 0.
    explicit ProgramBuilder(std::span<const Interval> inputs);

    Operand input(std::size_t at) const { return {.node = static_cast<std::uint32_t>(at)}; }
    Operand number(double x) const { return {.number = x}; }

    // One step of a formula (formula/op.h), not Number, Read or Chance.
    Operand step(Op::Kind kind, std::span<const Operand> of);
    Operand step(Op::Kind kind, Operand a) { return step(kind, std::span(&a, 1)); }
    Operand step(Op::Kind kind, Operand a, Operand b);
    Operand step(Op::Kind kind, Operand a, Operand b, Operand c);

    // A whole formula; `bind` gives the Operand of a Slot. It must have no chance() in it.
    template <class Bind>
    Operand formula(const Formula& formula, Bind&& bind);

    Interval range(Operand of) const;

    // Makes it the next output.
    void output(Operand of);

    // Nodes so far, for limits.
    std::size_t size() const { return nodes_.size(); }

    Program take(Keep keep = Keep::Outputs);

private:
    struct Node {
        Step step = Step::Fill;
        std::uint32_t a = 0, b = 0, c = 0;
        double k = 0;
        Interval range = {};
        bool is_input = false;
    };
    struct Key {
        Step step = Step::Fill;
        std::uint32_t a = 0, b = 0, c = 0;
        std::uint64_t k = 0;
        bool operator==(const Key&) const = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key& key) const {
            const auto columns = std::uint64_t{key.a} << 40 ^ std::uint64_t{key.b} << 20 ^ key.c;
            return static_cast<std::size_t>(
                mix(mix(columns ^ static_cast<std::uint64_t>(key.step) << 56) ^ key.k));
        }
    };

    Operand put(Step step, Interval range, std::uint32_t a, std::uint32_t b = 0, std::uint32_t c = 0,
                double k = 0);
    Operand of_one(Op::Kind kind, Operand a, const Interval& range);
    Operand of_two(Op::Kind kind, Operand a, Operand b, const Interval& range);
    Operand with_number_last(Op::Kind kind, Operand a, double k, const Interval& range);
    Operand with_number_first(Op::Kind kind, double k, Operand b, const Interval& range);
    Operand power_of_number(Operand a, double exponent, const Interval& range);
    Operand chosen(Operand condition, Operand then, Operand otherwise, const Interval& range);
    Operand finite(Operand of);
    std::uint32_t as_node(Operand of);

    std::size_t inputs_ = 0;
    std::vector<Node> nodes_ = {};
    std::vector<std::uint32_t> outputs_ = {};
    std::unordered_map<Key, std::uint32_t, KeyHash> known_ = {};
};

template <class Bind>
Operand ProgramBuilder::formula(const Formula& formula, Bind&& bind) {
    std::vector<Operand> stack;
    for (const Op& op : formula.code()) {
        const std::size_t taken = operands(op.kind);
        Operand result;
        if (op.kind == Op::Kind::Number) {
            result = number(op.number);
        } else if (op.kind == Op::Kind::Read) {
            result = bind(op.slot);
        } else {
            result = step(op.kind, std::span<const Operand>(stack).last(taken));
        }
        stack.resize(stack.size() - taken);
        stack.push_back(result);
    }
    return stack.empty() ? number(0) : stack.back();
}

}  // namespace allwrits
