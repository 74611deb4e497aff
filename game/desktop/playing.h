// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/desk.h"
#include "desktop/pondering.h"
#include "record/journal.h"
#include "table/saving.h"
#include "table/scenarios.h"
#include "table/table.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace allwrits {

// How a new session is to be.
struct SessionPlan {
    std::vector<SeatId> people = {};
    VariantId variant = {};  // None: the seed draws it.
    std::uint64_t seed = 0;
};

// A session at this screen: its table, its save, whose desk is looked at, and computer players who think
// while the window goes on.
class Playing {
public:
    // `save` "": not kept.
    static Result<std::unique_ptr<Playing>> begin(const Ready& ready, const SessionPlan& plan,
                                                  const std::filesystem::path& save);
    static Result<std::unique_ptr<Playing>> go_on(const std::filesystem::path& save,
                                                  const std::string& scripts);
    // A log that author mode made, kept in a save of its own.
    static Result<std::unique_ptr<Playing>> from_log(const Ready& ready, Log log,
                                                     const std::filesystem::path& save);
    ~Playing();

    const Ready& ready() const { return ready_; }
    const Table& table() const { return table_; }
    const std::filesystem::path& save_file() const { return save_; }
    // What each seat reads from now on.
    void set_words(std::shared_ptr<const Catalogue> words);

    // The seat whose desk is on the screen; none while computers play among themselves.
    SeatId seat() const { return seat_; }
    const Desk& desk();
    std::vector<Belief>& beliefs();
    bool several_people() const { return people_.size() > 1; }
    // Another person's turn: the screen waits, empty, until that one takes it.
    std::optional<SeatId> hand_over_to() const;
    void take_screen();

    // A move of the seat on the screen.
    Result<void, Refusal> make(const Move& move, const std::string& note = {});
    bool take_back();
    bool rewind(std::uint32_t record);

    // Lets computer players go on, call it each frame: starts the next who thinks, hands in what one has
    // thought. True if something changed.
    bool let_computers_think();
    // The same, waiting until people must act.
    void wait_for_computers();
    bool thinking() const { return pondering_.under_way(); }
    // Nobody can move, or a computer player only as the rules refuse, yet the session has not ended: the
    // scenario is at fault.
    bool stuck() const;

    // What could not be kept, once.
    std::optional<Problem> trouble() { return table_.trouble(); }

private:
    Playing(Ready ready, Table table, std::filesystem::path save)
        : ready_(std::move(ready)), table_(std::move(table)), save_(std::move(save)) {}
    Result<void> keep(const Reopened* reopened);
    void find_people();
    void drop_thought();
    bool ask_computer();

    Ready ready_ = {};
    Table table_;
    std::filesystem::path save_ = {};
    std::shared_ptr<Journal> journal_ = {};
    std::vector<SeatId> people_ = {};
    SeatId seat_ = {};
    std::unique_ptr<const Desk> desk_ = {};
    std::vector<std::vector<Belief>> beliefs_ = {};  // By seat, the public's last.
    bool refused_ = false;  // A computer's move: it would be the same again.
    Pondering pondering_ = {};
    SeatId thinker_ = {};
};

}  // namespace allwrits
