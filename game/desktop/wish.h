// SPDX-License-Identifier: MIT
#pragma once

#include "record/settings.h"
#include "session/move.h"
#include "session/scenario.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace allwrits {

// What a person asks for on a screen. A screen draws values and returns one of these; nothing else changes
// anything.

enum class Screen { Docket, CaseFile, Session, Arguments, Forecast, Rewind, Debrief, Settings, Author };

struct Visit { Screen screen = Screen::Docket; };
struct GoBack {};
struct Explain {};  // The screen, in three sentences.

// Opens the case file of a scenario on the shelf.
struct OpenCase { std::size_t scenario = 0; };

struct BeginSession {
    std::size_t scenario = 0;          // On the shelf.
    std::vector<SeatId> people = {};   // None: computers play among themselves.
    std::string variant = {};          // Its id; "": the seed draws it.
    std::optional<std::uint64_t> seed = {};
};
struct GoOnWith { std::filesystem::path save = {}; };
// The same scenario and facts from another seat.
struct SwapSeat { SeatId seat = {}; };

struct MakeMove {
    Move move = {};
    std::string note = {};
};
struct TakeBack {};
struct RewindTo { std::uint32_t record = 0; };
struct TakeScreen {};  // Somebody else sits down before it.

struct AskWhy { std::string topic = {}; };
struct ShowSources { std::vector<FactId> facts = {}; };
struct ShowWord { std::string key = {}; };  // Of the glossary.

// None lets it go.
struct HoldBelief {
    AssumptionId assumption = {};
    std::optional<double> value = {};
};

struct ChangeSettings { Settings settings = {}; };
struct ForgetReading {};

// Author mode.
struct ReloadScenario {};
struct JumpTo { StageId stage = {}; };

struct QuitProgram {};

using Wish = std::variant<Visit, GoBack, Explain, OpenCase, BeginSession, GoOnWith, SwapSeat, MakeMove,
                          TakeBack, RewindTo, TakeScreen, AskWhy, ShowSources, ShowWord, HoldBelief,
                          ChangeSettings, ForgetReading, ReloadScenario, JumpTo, QuitProgram>;

// At most one a frame: the first that was asked for.
using Wished = std::optional<Wish>;
inline void wish_for(Wished& wished, Wish wish) {
    if (!wished) wished = std::move(wish);
}

}  // namespace allwrits
