// SPDX-License-Identifier: MIT
#include "record/fields.h"
#include "record/json.h"
#include "session/pending.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <bit>
#include <limits>
#include <optional>

namespace allwrits {
namespace {

using Json = nlohmann::json;

constexpr std::string_view not_in_journal = "which its index does not list";

tl::unexpected<Problem> problem(std::string what) { return failure(Problem{.what = std::move(what)}); }

std::optional<std::uint64_t> from_hex(std::string_view text) {
    if (text.size() != 16) return std::nullopt;
    std::uint64_t word = 0;
    for (const char c : text) {
        const auto digit = std::string_view{"0123456789abcdef"}.find(c);
        if (digit == std::string_view::npos) return std::nullopt;
        word = word << 4U | digit;
    }
    return word;
}

std::optional<std::int64_t> whole_number(const Json& json) {
    if (!json.is_number_integer()) return std::nullopt;
    constexpr auto most = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    if (json.is_number_unsigned() && json.get<std::uint64_t>() > most) return std::nullopt;
    return json.get<std::int64_t>();
}

// The values of one JSON object by name. What is missing or of another type is noted, and an empty value
// given.
class Object {
public:
    explicit Object(const Json& json) : json_(json) {
        if (!json.is_object()) wrong("an object is missing");
    }

    const Json& at(std::string_view name) {
        static const Json nothing;
        const auto found = json_.find(name);
        if (json_.is_object() && found != json_.end()) return *found;
        wrong(fmt::format("'{}' is missing", name));
        return nothing;
    }
    bool has(std::string_view name) const { return json_.is_object() && json_.contains(name); }

    std::string text(std::string_view name) {
        const auto& json = at(name);
        if (json.is_string()) return json.get<std::string>();
        wrong(fmt::format("'{}' is no text", name));
        return {};
    }
    std::int64_t whole(std::string_view name, std::int64_t least, std::int64_t most) {
        const auto number = whole_number(at(name));
        if (number && *number >= least && *number <= most) return *number;
        wrong(fmt::format("'{}' is no whole number from {} to {}", name, least, most));
        return 0;
    }
    // None where there is no such name.
    std::vector<LoggedFigure> figures(std::string_view name) {
        std::vector<LoggedFigure> list;
        if (!has(name)) return list;
        Object of(at(name));
        if (!of.fault().empty()) wrong(of.fault());
        constexpr auto most = std::numeric_limits<std::int64_t>::max();
        for (const auto& item : json_.at(std::string(name)).items()) {
            list.push_back({item.key(), of.whole(item.key(), -most, most)});
        }
        if (!of.fault().empty()) wrong(of.fault());
        return list;
    }
    std::uint32_t count(std::string_view name) {
        return static_cast<std::uint32_t>(whole(name, 0, std::numeric_limits<std::uint32_t>::max()));
    }
    std::uint64_t hex(std::string_view name) {
        const auto word = from_hex(text(name));
        if (!word) wrong(fmt::format("'{}' is not 16 hexadecimal digits", name));
        return word.value_or(0);
    }
    bool truth(std::string_view name) {
        const auto& json = at(name);
        if (!json.is_boolean()) wrong(fmt::format("'{}' is neither true nor false", name));
        return json.is_boolean() && json.get<bool>();
    }
    std::vector<std::string> texts(std::string_view name, const Json& list) {
        std::vector<std::string> found;
        if (!list.is_array()) wrong(fmt::format("'{}' is no list", name));
        if (!list.is_array()) return found;
        for (const auto& entry : list) {
            if (!entry.is_string()) wrong(fmt::format("'{}' lists what is no text", name));
            found.push_back(entry.is_string() ? entry.get<std::string>() : std::string{});
        }
        return found;
    }

    void wrong(std::string what) {
        if (fault_.empty()) fault_ = std::move(what);
    }
    const std::string& fault() const { return fault_; }

private:
    const Json& json_;
    std::string fault_ = {};
};

// What is the same for all that one line holds.
struct Known {
    const Index& index;
    std::string_view missing;
};

class FieldReader final : public FieldWalk {
public:
    FieldReader(const Json& json, const Known& names, std::uint16_t stage) : object_(json), names_(names) {
        enter(stage);
    }

    void kind(std::string_view) override {}

    void place(std::string_view name, List list, std::uint16_t& at) override {
        at = Id<Role>::none;
        find(name, word_of(list), &names_.index.of(list), at);
    }

    void inner(std::string_view name, Inner which, std::uint16_t owner, std::uint16_t& at) override {
        at = which == Inner::Decisions ? Id<Decision>::none : std::uint16_t{0};
        find(name, word_of(which), names_.index.of(which, owner), at);
    }

    void whole(std::string_view name, std::int64_t& number, std::int64_t least, std::int64_t most) override {
        number = object_.whole(name, least, most);
    }
    void wide(std::string_view name, std::int64_t& number) override {
        number = std::bit_cast<std::int64_t>(object_.hex(name));
    }
    void word(std::string_view name, std::string& word) override { word = object_.text(name); }
    void sealed(std::string_view name, SeatId seat, Pending& pending) override;
    void wrong(std::string what) override { object_.wrong(std::move(what)); }
    const std::string& fault() const { return object_.fault(); }

private:
    // The place of a name; null leaves `at` as it is.
    void find(std::string_view name, std::string_view word, const std::vector<std::string>* list,
              std::uint16_t& at) {
        if (object_.at(name).is_null()) return;
        const auto text = object_.text(name);
        const auto found = list == nullptr ? std::nullopt : place_of(text, *list);
        if (!found) return wrong(fmt::format("names {} '{}', {}", word, text, names_.missing));
        at = *found;
    }

    Object object_;
    const Known& names_;
};

// ["word", {...}] as a move or an event, and the stage that it leaves the session in.
template <class Kind>
Result<Kind> kind_from(const Json& json, const Known& names, std::optional<Kind> (&called)(std::string_view),
                       std::uint16_t& stage) {
    if (!json.is_array() || json.size() != 2 || !json[0].is_string()) {
        return problem("a move or event is malformed");
    }
    const auto& word = json[0].get_ref<const std::string&>();
    auto kind = called(word);
    if (!kind)
        return problem(
            fmt::format("names '{}', which is no kind of move or event that this program knows", word));
    FieldReader fields{json[1], names, stage};
    walk(*kind, fields);
    if (!fields.fault().empty()) return problem(fields.fault());
    stage = fields.stage();
    return *kind;
}

void FieldReader::sealed(std::string_view name, SeatId seat, Pending& pending) {
    auto within = stage();
    const auto move = kind_from<Move>(object_.at(name), names_, move_called, within);
    if (!move) return wrong(move.error().what);
    pending = packed(seat, *move);
    if (unpacked(pending) != *move) wrong("a sealed move is none that a sealed stage can hold");
}

Result<std::vector<Event>> events_from(const Json& json, const Known& names, std::uint16_t stage) {
    if (!json.is_array() || json.size() > Events::most) return problem("the events are malformed");
    std::vector<Event> events;
    for (const auto& entry : json) {
        const auto event = kind_from<Event>(entry, names, event_called, stage);
        if (!event) return failure(event.error());
        events.push_back(*event);
    }
    return events;
}

Index index_from(Object& line) {
    Index index;
    Object object{line.at("index")};
    for (std::size_t at = 0; at < list_count; ++at) {
        const auto word = word_of(static_cast<List>(at));
        index.lists[at] = object.texts(word, object.at(word));
    }
    for (std::size_t at = 0; at < inner_count; ++at) {
        const auto word = word_of(static_cast<Inner>(at));
        const auto& lists = object.at(word);
        if (!lists.is_array()) object.wrong(fmt::format("'{}' is no list", word));
        for (const auto& list : lists) index.inner[at].push_back(object.texts(word, list));
    }
    if (!object.fault().empty()) line.wrong("the index: " + object.fault());
    return index;
}

void read_players(Object& line, const Known& names, Opening& opening) {
    const auto& json = line.at("players");
    if (!json.is_object()) return line.wrong("'players' is no object");
    const auto& roles = names.index.of(List::Roles);
    for (const auto& [seat, player] : json.items()) {
        const auto at = place_of(seat, roles);
        if (!at) return line.wrong(fmt::format("names role '{}', {}", seat, names.missing));
        if (!player.is_string()) return line.wrong("'players' holds what is no text");
        if (*at >= opening.players.size()) opening.players.resize(*at + std::size_t{1});
        opening.players[*at] = player.get<std::string>();
    }
}

Result<Opening> opening_of(Object& line, const Known& names) {
    Opening opening{.scenario = line.text("scenario"),
                    .version = line.count("version"),
                    .variant = line.text("variant"),
                    .seed = line.hex("seed"),
                    .files_hash = line.hex("files_hash"),
                    .rules_hash = line.hex("rules_hash"),
                    .person_judges = line.truth("person_judges"),
                    .state_after = line.hex("h")};
    read_players(line, names, opening);
    if (!line.fault().empty()) return problem(line.fault());
    auto events = events_from(line.at("e"), names, StageId::none);
    if (!events) return failure(events.error());
    opening.events = std::move(*events);
    opening.figures = line.figures("f");
    if (!line.fault().empty()) return problem(line.fault());
    return opening;
}

Result<void> check_header(Object& line) {
    if (!line.has("magic") || line.text("magic") != journal_magic) {
        return problem("this is no journal of All Writs");
    }
    const auto format = line.count("format");
    if (!line.fault().empty()) return problem(line.fault());
    if (format == journal_format) return {};
    return failure(
        Problem{.what = fmt::format("this journal is written in format {}, and this program reads format {}",
                                    format, journal_format),
                .hint = format > journal_format ? "a newer version of All Writs reads it" : ""});
}

// Never throws, however deep the nesting: a text that is no JSON comes back discarded.
Json parsed(std::string_view text) { return Json::parse(text, nullptr, false); }

}  // namespace

Result<OpeningLine> opening_from(std::string_view text) {
    const auto json = parsed(text);
    if (!json.is_object()) return problem("the opening is no JSON object");
    Object line{json};
    if (auto sound = check_header(line); !sound) return failure(sound.error());
    OpeningLine read{
        .index = index_from(line), .session = line.text("session"), .rules = line.count("rules")};
    if (!line.fault().empty()) return problem(line.fault());
    if (auto sound = check(read.index); !sound) return failure(sound.error());
    auto opening = opening_of(line, Known{read.index, not_in_journal});
    if (!opening) return failure(opening.error());
    read.opening = std::move(*opening);
    return read;
}

Result<Opening> opening_from(std::string_view text, const Index& index, std::string_view missing) {
    const auto json = parsed(text);
    if (!json.is_object()) return problem("the opening is no JSON object");
    Object line{json};
    return opening_of(line, Known{index, missing});
}

Result<RecordLine> record_from(std::string_view text, const Index& index, const Chain& chain,
                               std::string_view missing) {
    const auto json = parsed(text);
    if (!json.is_object()) return problem("the record is no JSON object");
    Object line{json};
    if (line.has("back")) {
        const BackLine back{line.count("back")};
        if (!line.fault().empty()) return problem(line.fault());
        return back;
    }
    if (line.has("end")) {
        EndLine end{.count = line.count("end")};
        end.tip = line.has("tip") ? line.count("tip") : end.count;
        if (!line.fault().empty()) return problem(line.fault());
        return end;
    }

    Record record{.number = line.count("n"),
                  .parent = line.count("p"),
                  .note = line.has("note") ? line.text("note") : "",
                  .state_after = line.hex("h")};
    const auto seat = line.text("s");
    if (!line.fault().empty()) return problem(line.fault());
    if (auto fits = chain.fits(record.number, record.parent); !fits) return failure(fits.error());

    const auto at = place_of(seat, index.of(List::Roles));
    if (!at) return problem(fmt::format("names role '{}', {}", seat, missing));
    record.seat = SeatId{*at};
    const Known names{index, missing};
    auto stage = chain.after(record.parent).stage;
    auto move = kind_from<Move>(line.at("m"), names, move_called, stage);
    if (!move) return failure(move.error());
    record.move = *move;
    auto events = events_from(line.at("e"), names, stage);
    if (!events) return failure(events.error());
    record.events = std::move(*events);
    record.figures = line.figures("f");
    if (!line.fault().empty()) return problem(line.fault());
    return record;
}

}  // namespace allwrits
