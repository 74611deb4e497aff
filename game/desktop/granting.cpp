// SPDX-License-Identifier: MIT
#include "base/hash.h"
#include "base/match.h"
#include "desktop/desktop_game.h"
#include "workshop/jump.h"
#include "workshop/redecide.h"

#include <algorithm>
#include <chrono>
#include <set>

// What becomes of wishes.

namespace allwrits {
namespace {

// The first byte of a UTF-8 character beyond Latin Extended-A (U+0180 and up).
constexpr bool begins_beyond_latin(unsigned char byte) { return byte >= 0xC6; }

// Each character once that typefaces do not have anyhow.
std::string characters_in(const Catalogue& words) {
    std::set<std::string> found;
    for (const auto& [key, text] : words.texts()) {
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (!begins_beyond_latin(static_cast<unsigned char>(text[at]))) continue;
            std::size_t end = at + 1;
            while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) ++end;
            found.insert(text.substr(at, end - at));
        }
    }
    std::string all;
    for (const auto& each : found) all += each;
    return all;
}

}  // namespace

void DesktopGame::grant(const Wish& wish) {
    std::visit(
        Match{
            [&](const Visit& visit) { go_to(visit.screen); },
            [&](const GoBack&) { go_back(); },
            [&](const Explain&) { explain(); },
            [&](const OpenCase& open) {
                case_draft_ = {.scenario = open.scenario};
                screens_.push_back(Screen::CaseFile);
            },
            [&](const BeginSession& plan) { begin(plan); },
            [&](const GoOnWith& on) { go_on(on.save); },
            [&](const SwapSeat& swap) {
                if (playing_ != nullptr) swap_seat(swap.seat);
            },
            [&](const MakeMove& made) { make(made); },
            [&](const TakeBack&) {
                if (playing_ != nullptr && playing_->take_back()) after_rewind();
            },
            [&](const RewindTo& to) {
                if (playing_ != nullptr && playing_->rewind(to.record)) after_rewind();
            },
            [&](const TakeScreen&) { hand_over(); },
            [&](const AskWhy& ask) {
                if (playing_ != nullptr) open_sheet(why_sheet(ask.topic, false));
            },
            [&](const ShowSources& show) {
                open_sheet({.kind = Sheet::Kind::Sources, .title = say("sheet.sources", "Sources"),
                            .lines = playing_ == nullptr ? std::vector<Line>{} : playing_->desk().sources(show.facts)});
            },
            [&](const ShowWord& show) {
                open_sheet(word_sheet(show.key));
            },
            [&](const HoldBelief& hold) {
                auto& beliefs = playing_->beliefs();
                std::erase_if(beliefs, [&](const Belief& each) { return each.assumption == hold.assumption; });
                if (hold.value) beliefs.push_back({.assumption = hold.assumption, .value = *hold.value});
            },
            [&](const ChangeSettings& change) { change_settings(change.settings); },
            [&](const ForgetReading&) {
                if (const auto gone = read_texts_.forget_all(); !gone) tell_trouble(gone.error());
            },
            [&](const ReloadScenario&) { reload(); },
            [&](const JumpTo& to) { jump(to.stage); },
            [&](const QuitProgram&) { quits_ = true; },
        },
        wish);
}

void DesktopGame::go_to(Screen wanted) {
    if (wanted == Screen::Author && playing_ != nullptr && playing_->several_people()) {
        return tell(say("author.several", "Author mode shows secrets, so it stays shut while several people play."));
    }
    if (wanted != screen()) screens_.push_back(wanted);
}

void DesktopGame::explain() {
    const bool over = playing_ != nullptr && playing_->table().ended();
    open_sheet({.kind = Sheet::Kind::Help,
                .title = say("sheet.help", "This screen"),
                .lines = help_for(*words_, screen(), over)});
}

// What one person laid open or supposed is nothing for the next.
void DesktopGame::hand_over() {
    playing_->take_screen();
    news_ = {};
    session_draft_ = {};
    map_draft_ = {};
    forecast_draft_ = {};
    debrief_draft_ = {};
}

void DesktopGame::open_named(const std::string& scenario, const std::string& seat) {
    load_shelf();
    const auto& name = scenario.empty() ? std::string(flagship) : scenario;
    for (std::size_t at = 0; at < shelf_.size(); ++at) {
        if (shelf_[at].folder.filename() != name || !shelf_[at].loads()) continue;
        const auto& roles = shelf_[at].ready.scenario->roles;
        const auto role = std::ranges::find(roles, seat, &Role::id);
        if (role == roles.end()) return grant(OpenCase{.scenario = at});
        return begin({.scenario = at, .people = {id_at<Role>(static_cast<std::size_t>(role - roles.begin()))}});
    }
    tell_trouble({.what = say("docket.unknown", "No scenario is called {name}.", {{"name", name}})});
}

void DesktopGame::begin(const BeginSession& plan) {
    if (plan.scenario >= shelf_.size() || !shelf_[plan.scenario].loads()) return;
    const auto& ready = shelf_[plan.scenario].ready;
    SessionPlan session{.people = plan.people, .seed = plan.seed ? *plan.seed : new_seed()};
    for (std::size_t at = 0; at < ready.scenario->variants.size(); ++at) {
        if (ready.scenario->variants[at].id == plan.variant) session.variant = id_at<Variant>(at);
    }
    begin_in(ready, session);
}

// The same facts and draws from another seat.
void DesktopGame::swap_seat(SeatId seat) {
    const auto ready = playing_->ready();
    const auto& opening = playing_->table().log().opening;
    if (seat.at >= ready.scenario->roles.size()) return;
    SessionPlan plan{.people = {seat}, .seed = opening.seed};
    for (std::size_t at = 0; at < ready.scenario->variants.size(); ++at) {
        if (ready.scenario->variants[at].id == opening.variant) plan.variant = id_at<Variant>(at);
    }
    begin_in(ready, plan);
}

void DesktopGame::begin_in(const Ready& ready, const SessionPlan& plan) {
    const auto save = places_.saves.empty() ? std::filesystem::path{} : new_save_file(places_.saves, *ready.scenario, plan.seed);
    take_session(Playing::begin(ready, plan, save));
}

void DesktopGame::go_on(const std::filesystem::path& save) {
    take_session(Playing::go_on(save, places_.scripts));
}

bool DesktopGame::take_session(Result<std::unique_ptr<Playing>> playing) {
    if (!playing) {
        tell_trouble(playing.error());
        return false;
    }
    stuck_told_ = false;
    playing_ = std::move(*playing);
    session_draft_ = {};
    map_draft_ = {};
    forecast_draft_ = {};
    debrief_draft_ = {};
    inspection_.reset();
    sheets_.clear();
    screens_ = {Screen::Docket, Screen::Session};
    fresh_.assign(playing_->table().scenario().roles.size() + 1, 0);
    choose_words();
    // What is gone on with was read: the page opens at what followed the last move.
    const auto& log = playing_->table().log();
    const auto read = log.records.empty() ? std::size_t{0} : playing_->desk().view().said.size();
    for (auto& fresh : fresh_) fresh = read;
    after_rewind();
    return true;
}

// Whatever was said, heard and laid open is of another moment now.
void DesktopGame::after_rewind() {
    news_ = {};
    speaker_.reset();
    ruled_ = playing_->table().ended();
    reversed_ = playing_->desk().sight().seen.reversed;
    const auto& said = playing_->desk().view().said;
    papers_ = static_cast<unsigned>(
        std::ranges::count_if(said, [](const Line& line) { return line.kind == Line::Kind::Exhibit; }));
    for (auto& fresh : fresh_) fresh = std::min(fresh, said.size());
    session_draft_ = {.tab = session_draft_.tab};
    if (screen() == Screen::Rewind || screen() == Screen::Debrief) go_back();
}

void DesktopGame::make(const MakeMove& made) {
    if (playing_ == nullptr) return;
    const auto seat = std::min<std::size_t>(playing_->seat().at, fresh_.size() - 1);
    const auto heard = playing_->desk().view().said.size();
    if (const auto step = playing_->make(made.move, made.note); !step) {
        return tell_trouble({.what = std::string((*words_)[step.error().key])});
    }
    finish_news();
    fresh_[seat] = heard;
    sounds_.push_back(Sound::Tick);
    session_draft_ = {.tab = session_draft_.tab};
}

void DesktopGame::open_sheet(Sheet sheet) { sheets_.push_back(std::move(sheet)); }

Sheet DesktopGame::why_sheet(const std::string& topic, bool more) {
    Sheet sheet{.kind = Sheet::Kind::Why, .topic = topic, .more = more};
    sheet.title = say("sheet.why", "Why?");
    if (playing_ != nullptr) sheet.lines = playing_->desk().why_of(topic, more);
    return sheet;
}

void DesktopGame::go_back() {
    if (!sheets_.empty()) return sheets_.pop_back();
    if (screen() == Screen::Session) return leave_session();
    if (screens_.size() > 1) screens_.pop_back();
}

// What a word means; of a number that is kept, "credibility", also what has moved it so far.
Sheet DesktopGame::word_sheet(const std::string& key) const {
    const auto word = key.substr(std::min(key.find('.') + 1, key.size()));
    Sheet sheet{.kind = Sheet::Kind::Word, .title = word, .lines = {{.text = std::string((*words_)[key])}}};
    if (playing_ == nullptr) return sheet;
    for (const auto& line : playing_->desk().view().said) {
        const bool about = line.kind == Line::Kind::Changed && line.text.find(word) != std::string::npos;
        if (about) sheet.lines.push_back(line);
    }
    return sheet;
}

// Kept as it is; the shelf offers to go on with it.
void DesktopGame::leave_session() {
    playing_.reset();
    if (!places_.read_texts.empty()) static_cast<void>(read_texts_.save());  // Only haste is lost.
    screens_ = {Screen::Docket};
    sheets_.clear();
    if (!places_.saves.empty()) unfinished_ = unfinished_sessions(places_.saves);
    choose_words();
}

void DesktopGame::change_settings(const Settings& settings) {
    const bool other_words = settings.language != settings_.language || settings.track != settings_.track;
    settings_ = settings;
    if (other_words) choose_words();
    settings_changed_at_ = now_;
    frames_until_ = std::max(frames_until_, now_ + 1.5);
}

void DesktopGame::write_changed_settings() {
    if (!std::exchange(settings_changed_at_, std::nullopt) || places_.settings.empty()) return;
    if (const auto kept = write_settings(settings_, places_.settings); !kept) tell_trouble(kept.error());
}

void DesktopGame::tell(const std::string& text) { tell_trouble({.what = text}); }

void DesktopGame::remember_window(Rect area) {
    auto settings = settings_;
    settings.window_width = static_cast<int>(area.w);
    settings.window_height = static_cast<int>(area.h);
    if (!settings.fullscreen && settings != settings_) change_settings(settings);
}

void DesktopGame::choose_words() {
    auto own = program_words(settings_.language);
    if (!own) {
        tell_trouble(own.error());
        own = program_words(own_language);
    }
    if (own) menu_words_ = *own;
    if (menu_words_ == nullptr) menu_words_ = std::make_shared<const Catalogue>();  // Then the English at each call.
    words_ = menu_words_;
    if (playing_ != nullptr) {
        if (auto words = words_in(playing_->ready(), settings_.language, settings_.track)) {
            words_ = *words;
            playing_->set_words(words_);
        } else {
            words_ = playing_->ready().words;
            tell_trouble(words.error());
        }
    }
    characters_ = words_ == nullptr ? std::string{} : characters_in(*words_);
    for (const auto& place : shelf_) {
        if (place.loads() && playing_ == nullptr) characters_ += characters_in(*place.ready.words);
    }
}

void DesktopGame::tell_trouble(const Problem& problem) {
    std::vector<Line> lines{{.text = problem.what}};
    if (!problem.hint.empty()) lines.push_back({.text = problem.hint});
    if (!problem.place.file.empty()) lines.push_back({.text = to_text(problem.place)});
    sheets_.push_back({.kind = Sheet::Kind::Trouble, .title = say("sheet.trouble", "That did not work"), .lines = std::move(lines)});
}

std::uint64_t DesktopGame::new_seed() {
    if (first_seed_) return *std::exchange(first_seed_, std::nullopt);
    const auto now = std::chrono::system_clock::now().time_since_epoch() / std::chrono::milliseconds(1);
    return mix(static_cast<std::uint64_t>(now)) % 1'000'000;
}

std::string DesktopGame::say(std::string_view key, std::string_view english, std::initializer_list<Filling> fillings) const {
    static const Catalogue none;
    return spoken(words_ == nullptr ? none : *words_, key, english, fillings);
}

// --- Author mode

const Inspection& DesktopGame::inspection() {
    const auto now = playing_ == nullptr ? 0 : playing_->desk().moment();
    if (inspection_ && inspected_ == now) return *inspection_;
    inspected_ = now;
    Problems problems;
    for (const auto& place : shelf_) problems.insert(problems.end(), place.problems.begin(), place.problems.end());
    if (playing_ == nullptr) {
        inspection_ = inspect(problems);
    } else {
        inspection_ = inspect(playing_->table().scenario(), playing_->ready().words ? *playing_->ready().words : *words_,
                              playing_->table().log(), problems);
    }
    return *inspection_;
}

// Reads the scenario from the disk again and decides the moves made so far anew.
void DesktopGame::reload() {
    shelf_ = fill_shelf(places_.scripts);
    inspection_.reset();
    // Its place on the shelf may be another's now, or gone.
    std::erase(screens_, Screen::CaseFile);
    case_draft_ = {};
    if (playing_ == nullptr) {
        author_draft_.told = say("author.read_again", "All scenarios were read again.");
        return;
    }
    const auto folder = playing_->ready().folder;
    const auto place = std::ranges::find(shelf_, folder, &ShelfPlace::folder);
    if (place == shelf_.end() || !place->loads()) {
        author_draft_.told = say("author.does_not_load", "It does not load now; the session stands as it was.");
        return;
    }
    const auto& old = playing_->table();
    const auto anew = redecide(old.log(), index_of(old.scenario()), *place->ready.scenario, *place->ready.words);
    if (!anew) return tell_trouble(anew.error());
    // What an author tries out is not kept: it would push the sessions that were played off the docket.
    const auto told = anew->told;
    if (!take_session(Playing::from_log(place->ready, anew->log, {}))) return;
    author_draft_.told = told;
    screens_ = {Screen::Docket, Screen::Session, Screen::Author};
}

void DesktopGame::jump(StageId stage) {
    if (playing_ == nullptr) return;
    const auto& table = playing_->table();
    const auto& opening = table.log().opening;
    auto log = jump_to(table.scenario(), {.stage = stage, .seed = opening.seed, .players = opening.players});
    if (!log) return tell_trouble(log.error());
    if (!take_session(Playing::from_log(playing_->ready(), std::move(*log), {}))) return;
    author_draft_.told = say("author.jumped", "Computer players have played up to this stage.");
    screens_ = {Screen::Docket, Screen::Session, Screen::Author};
}

}  // namespace allwrits
