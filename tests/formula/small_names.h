// SPDX-License-Identifier: MIT
#pragma once

#include "formula/names.h"

#include <map>

namespace allwrits {

// Names of a small story, and values for them. Slot.at is the place in `values`.
struct SmallNames {
    Names names;
    std::map<std::uint16_t, double> values;

    SmallNames() {
        put("trust", {.min = 0, .max = 10, .can_be_set = true}, 7);
        put("cost", {.min = -5, .max = 100, .can_be_set = true}, 4);
        put("days_left", {.min = 0, .max = 30}, 12);
        put("leak_rate", {.min = 0, .max = 1, .seen_by = 0b011}, 0.25);
        put("exchange", {.min = 0, .max = 1000, .seen_by = 0b100}, 450);
        put("met_press", {.can_be_set = true, .truth = true}, 1);
        put("sealed", {.seen_by = 0b110, .truth = true}, 0);
        put("upheld", "A-07", {.truth = true}, 1);
        put("upheld", "study.v2", {.truth = true}, 0);
        put("lean", "burden", {.min = -9, .max = 9, .can_be_set = true}, -2.5);
    }

    void put(const char* name, Name what, double value) { names.put(name, with_slot(what, value)); }
    void put(const char* function, const char* id, Name what, double value) {
        names.put(function, id, with_slot(what, value));
    }

    Name with_slot(Name what, double value) {
        what.slot = {.kind = 3, .at = static_cast<std::uint16_t>(values.size())};
        values[what.slot.at] = value;
        return what;
    }

    auto reader() const {
        return [this](Slot slot) { return values.at(slot.at); };
    }
};

}  // namespace allwrits
