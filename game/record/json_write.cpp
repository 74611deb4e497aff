// SPDX-License-Identifier: MIT
#include "record/fields.h"
#include "record/json.h"
#include "session/pending.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <bit>
#include <span>

namespace allwrits {
namespace {

using Json = nlohmann::ordered_json;

// Collects the fields of one move or event as ["word", {...}].
class FieldWriter final : public FieldWalk {
public:
    FieldWriter(const Index& index, std::uint16_t stage) : index_(index) { enter(stage); }

    void kind(std::string_view word) override { word_ = word; }

    void place(std::string_view name, List list, std::uint16_t& at) override {
        if (at == Id<Role>::none) return put(name, nullptr);
        put_name(name, word_of(list), index_.of(list), at);
    }

    void inner(std::string_view name, Inner which, std::uint16_t owner, std::uint16_t& at) override {
        static const std::vector<std::string> nothing;
        const auto* names = index_.of(which, owner);
        if (names == nullptr) names = &nothing;
        const bool none = which == Inner::Decisions ? at == Id<Decision>::none : names->empty() && at == 0;
        if (none) return put(name, nullptr);
        put_name(name, word_of(which), *names, at);
    }

    void whole(std::string_view name, std::int64_t& number, std::int64_t, std::int64_t) override {
        put(name, number);
    }
    void wide(std::string_view name, std::int64_t& number) override {
        put(name, to_hex(std::bit_cast<std::uint64_t>(number)));
    }
    void word(std::string_view name, std::string& word) override { put(name, word); }

    void sealed(std::string_view name, SeatId seat, Pending& pending) override {
        auto move = unpacked(pending);
        // Only what comes back the same may go out.
        if (packed(seat, move) != pending) wrong("a sealed move is none that a sealed stage can hold");
        FieldWriter inside{index_, stage()};
        walk(move, inside);
        put(name, inside.written());
        if (!inside.fault().empty()) wrong(inside.fault());
    }

    void wrong(std::string what) override {
        if (fault_.empty()) fault_ = std::move(what);
    }

    const std::string& fault() const { return fault_; }
    Json written() const { return Json::array({word_, fields_}); }
    // For the next event.
    void clear() { fields_ = Json::object(); }

private:
    template <class Written>
    void put(std::string_view name, Written&& value) {
        fields_[std::string{name}] = std::forward<Written>(value);
    }

    void put_name(std::string_view name, std::string_view word, const std::vector<std::string>& names,
                  std::uint16_t at) {
        if (at < names.size()) return put(name, names[at]);
        wrong(fmt::format("'{}' of '{}' is {} number {}, which the scenario does not have", name, word_, word,
                          at));
    }

    const Index& index_;
    std::string word_ = {};
    Json fields_ = Json::object();
    std::string fault_ = {};
};

tl::unexpected<Problem> problem(std::string what) { return failure(Problem{.what = std::move(what)}); }

Result<Json> events_json(std::span<const Event> events, const Index& index, std::uint16_t stage) {
    if (events.size() > Events::most) {
        return problem("more events follow from one move than there is room for");
    }
    FieldWriter fields{index, stage};
    Json list = Json::array();
    for (auto event : events) {
        fields.clear();
        walk(event, fields);
        list.push_back(fields.written());
    }
    if (!fields.fault().empty()) return problem(fields.fault());
    return list;
}

Json index_json(const Index& index) {
    Json json = Json::object();
    for (std::size_t at = 0; at < list_count; ++at)
        json[std::string{word_of(static_cast<List>(at))}] = index.lists[at];
    for (std::size_t at = 0; at < inner_count; ++at)
        json[std::string{word_of(static_cast<Inner>(at))}] = index.inner[at];
    return json;
}

// By the seat's name, so that a scenario may put its roles in another order.
Result<Json> players_json(const Opening& opening, const Index& index) {
    const auto& roles = index.of(List::Roles);
    if (opening.players.size() > roles.size()) return problem("there are more players than seats");
    Json json = Json::object();
    for (std::size_t at = 0; at < opening.players.size(); ++at) json[roles[at]] = opening.players[at];
    return json;
}

Json figures_json(const std::vector<LoggedFigure>& figures) {
    Json json = Json::object();
    for (const auto& figure : figures) json[figure.name] = figure.millionths;
    return json;
}

// Text that is not UTF-8 cannot stand in JSON. In a note, which no rule reads, the odd bytes are replaced; a
// name must come back as it is.
Result<std::string> strictly(const Json& json) {
    try {
        return json.dump();
    } catch (const Json::exception&) {
        return problem("a name in the scenario is not UTF-8");
    }
}

}  // namespace

std::string to_hex(std::uint64_t word) { return fmt::format("{:016x}", word); }

Result<std::string> to_json(const OpeningLine& line) {
    const auto& opening = line.opening;
    if (auto sound = check(line.index); !sound) return failure(sound.error());
    const auto players = players_json(opening, line.index);
    if (!players) return failure(players.error());
    const auto events = events_json(opening.events, line.index, StageId::none);
    if (!events) return failure(events.error());

    Json json = Json::object();
    json["magic"] = journal_magic;
    json["format"] = journal_format;
    json["rules"] = line.rules;
    json["session"] = line.session;
    json["scenario"] = opening.scenario;
    json["version"] = opening.version;
    json["variant"] = opening.variant;
    json["seed"] = to_hex(opening.seed);
    json["files_hash"] = to_hex(opening.files_hash);
    json["rules_hash"] = to_hex(opening.rules_hash);
    json["person_judges"] = opening.person_judges;
    json["players"] = *players;
    json["e"] = *events;
    if (!opening.figures.empty()) json["f"] = figures_json(opening.figures);
    json["h"] = to_hex(opening.state_after);
    json["index"] = index_json(line.index);
    return strictly(json);
}

Result<std::string> to_json(const Record& record, const Index& index, std::uint16_t stage) {
    const auto& seats = index.of(List::Roles);
    if (record.seat.at >= seats.size()) {
        return problem("a record names a seat which the scenario does not have");
    }
    FieldWriter fields{index, stage};
    auto move = record.move;
    walk(move, fields);
    if (!fields.fault().empty()) return problem(fields.fault());
    const auto events = events_json(record.events, index, stage);
    if (!events) return failure(events.error());

    Json json = Json::object();
    json["n"] = record.number;
    json["p"] = record.parent;
    json["s"] = seats[record.seat.at];
    json["m"] = fields.written();
    if (!record.note.empty()) json["note"] = record.note;
    json["e"] = *events;
    if (!record.figures.empty()) json["f"] = figures_json(record.figures);
    json["h"] = to_hex(record.state_after);
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string to_json(const BackLine& line) { return fmt::format("{{\"back\":{}}}", line.to); }

std::string to_json(const EndLine& line) {
    if (line.tip == line.count) return fmt::format("{{\"end\":{}}}", line.count);
    return fmt::format("{{\"end\":{},\"tip\":{}}}", line.count, line.tip);
}

}  // namespace allwrits
