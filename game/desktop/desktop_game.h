// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/after_screens.h"
#include "desktop/arguments_screen.h"
#include "desktop/author_screen.h"
#include "desktop/case_file_screen.h"
#include "desktop/forecast_screen.h"
#include "desktop/playing.h"
#include "desktop/scene.h"
#include "desktop/session_screen.h"
#include "desktop/sheet.h"
#include "desktop/shelf.h"
#include "desktop/sounds.h"
#include "desktop/ui.h"
#include "desktop/user_input.h"
#include "desktop/wish.h"
#include "record/read_texts.h"
#include "record/settings.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace allwrits {

// Where the game finds and keeps its things; a test gives it places of its own.
struct GamePlaces {
    std::string scripts = {};                 // A folder of scenarios to look in first.
    std::filesystem::path saves = {};         // "": sessions are not kept.
    std::filesystem::path settings = {};      // "": settings are not kept.
    std::filesystem::path read_texts = {};    // "": not kept.
};
// The person's own.
GamePlaces usual_places();

// Kept among the texts that were read, once a session of the scenario has come to its end.
inline std::string played_mark(const Scenario& scenario) { return "played/" + scenario.id; }

// The whole desktop game but for its window: hears an input, draws a frame. Screens return wishes; here alone
// they are granted.
class DesktopGame {
public:
    // `seed`: of the first new session; drawn from the clock where none is given.
    DesktopGame(GamePlaces places, Settings settings, std::optional<std::uint64_t> seed = {});
    ~DesktopGame();

    // One frame: fonts, input, computers, screen, wishes. `now` in seconds from any start; `density` as
    // Window has it.
    void frame(Ui& ui, Rect window, const UserInput& input, double now, float seconds, float density = 1);

    bool quits() const { return quits_; }
    // Until when more frames are wanted without any input, in the seconds that frame() was given.
    double wants_frames_until() const;
    const Settings& settings() const { return settings_; }
    // Where SFML draws the scene of this frame, if it shows one.
    const std::optional<Rect>& scene_place() const { return scene_place_; }
    Scene scene() const;
    // What is to be heard, once.
    std::vector<Sound> take_sounds();
    bool in_session() const { return playing_ != nullptr && screen() != Screen::Docket; }

    // For pictures and tests: begin, and see where the game is.
    void grant(const Wish& wish);
    // The case file of a scenario, by its name ("": the flagship); with the id of a role a session from that
    // seat.
    void open_named(const std::string& scenario, const std::string& seat);
    Screen screen() const { return screens_.back(); }
    Playing* playing() { return playing_.get(); }
    const std::vector<Sheet>& sheets() const { return sheets_; }
    // Something that the person must know, on a sheet.
    void tell(const std::string& text);
    // Opens as large next time, unless it fills the screen.
    void remember_window(Rect area);
    // All that is coming up one by one comes up now.
    void finish_news();

private:
    void load_shelf();
    std::uint64_t page_now() const;
    bool asked_anew();
    Scene scene_before_session() const;
    void apply_settings(Ui& ui, float density);
    void global_keys(Ui& ui, Wished& wished);
    void live(double now);
    void follow_news(double now);
    void hear_line(const Line& line);
    void hear(Sound sound);
    void draw(Ui& ui, Wished& wished);
    void draw_screen(Ui& ui, Wished& wished);
    void draw_sheets(Ui& ui, Wished& wished);
    void change_text_size(int by);

    std::size_t first_facts(std::size_t nth) const;
    void begin(const BeginSession& plan);
    void go_on(const std::filesystem::path& save);
    void begin_in(const Ready& ready, const SessionPlan& plan);
    // False if there is none: why is told.
    bool take_session(Result<std::unique_ptr<Playing>> playing);
    void swap_seat(SeatId seat);
    void go_to(Screen wanted);
    void explain();
    void hand_over();
    void write_changed_settings();
    void make(const MakeMove& made);
    void after_rewind();
    void open_sheet(Sheet sheet);
    Sheet why_sheet(const std::string& topic, bool more);
    Sheet exhibit_sheet(EvidenceId exhibit) const;
    void explain_marked(std::string_view marked);
    Sheet word_sheet(const std::string& key) const;
    void go_back();
    void leave_session();
    void change_settings(const Settings& settings);
    void choose_words();
    void tell_trouble(const Problem& problem);
    void reload();
    void jump(StageId stage);
    const Inspection& inspection();
    std::string say(std::string_view key, std::string_view english,
                    std::initializer_list<Filling> fillings = {}) const;
    std::uint64_t new_seed();

    GamePlaces places_;
    Settings settings_;
    std::optional<std::uint64_t> first_seed_;
    ReadTexts read_texts_;
    std::shared_ptr<const Catalogue> menu_words_ = {};  // Before there is a session.
    std::shared_ptr<const Catalogue> words_ = {};       // What is on the screen now.
    std::string characters_ = {};                       // Beyond Latin, of all words.
    bool shelf_filled_ = false;
    std::vector<ShelfPlace> shelf_ = {};
    std::vector<Unfinished> unfinished_ = {};
    std::vector<std::string> languages_ = {};

    std::optional<std::uint64_t> moment_before_ = {};  // Of the session, as the last frame showed it.
    std::uint64_t page_before_ = 0;
    std::vector<Screen> screens_{Screen::Docket};
    std::vector<Sheet> sheets_ = {};
    std::unique_ptr<Playing> playing_ = {};

    CaseDraft case_draft_ = {};
    SessionDraft session_draft_ = {};
    MapDraft map_draft_ = {};
    ForecastDraft forecast_draft_ = {};
    DebriefDraft debrief_draft_ = {};
    AuthorDraft author_draft_ = {};
    std::optional<Inspection> inspection_ = {};
    std::uint64_t inspected_ = 0;

    News news_ = {};
    std::vector<std::size_t> fresh_ = {};  // By seat: News::fresh.
    double next_line_at_ = 0, caption_until_ = 0;
    std::optional<Side> speaker_ = {};
    unsigned papers_ = 0;
    bool ruled_ = false;
    int reversed_ = 0;
    std::vector<Sound> sounds_ = {};
    std::optional<Rect> scene_place_ = {};
    std::size_t docket_card_ = 0;  // Which has the focus; beyond the shelf if none has.
    double now_ = 0;
    bool quits_ = false;
    bool stuck_told_ = false;
    std::optional<double> settings_changed_at_ = {};  // And not written yet.
    double frames_until_ = 0;
};

}  // namespace allwrits
