// SPDX-License-Identifier: MIT
#include "table/scenarios.h"

#include "base/po.h"
#include "catch.h"
#include "shipped.h"
#include "view/wording.h"

#include <fmt/format.h>
#include <unistd.h>

#include <fstream>

using namespace allwrits;
namespace fs = std::filesystem;
using Catch::Matchers::ContainsSubstring;

namespace {

// A copy of the school bells in a folder of its own, to be given translations.
class Bells {
public:
    Bells() {
        fs::create_directories(folder_ / "po");
        std::ifstream in(shipped_folder("later_school_bells") / "scenario.lua");
        std::string text{std::istreambuf_iterator<char>(in), {}};
        const std::string say = "Each side may file two arguments.";
        const auto at = text.find(say);
        REQUIRE(at != std::string::npos);
        text.replace(at, say.size(), "You have {1 + pages(pro)} and they {2 + pages(con)} pages.");
        std::ofstream(folder_ / "scenario.lua") << text;
    }
    ~Bells() { fs::remove_all(folder_); }
    Bells(const Bells&) = delete;
    Bells& operator=(const Bells&) = delete;

    void add(const std::string& name, const std::vector<PoEntry>& entries) const {
        std::ofstream(folder_ / "po" / (name + ".po")) << po_text(entries);
    }
    Ready ready() const {
        auto loaded = load(folder_);
        REQUIRE(loaded);
        return *loaded;
    }
    const fs::path& folder() const { return folder_; }

private:
    fs::path folder_ = fs::temp_directory_path() / fmt::format("allwrits-words-{}", ::getpid());
};

std::shared_ptr<const Catalogue> words(const Ready& ready, const std::string& language,
                                       const std::string& track = usual_track) {
    auto read = words_in(ready, language, track);
    if (!read) FAIL(to_text(read.error()));
    return *read;
}

const PoEntry title{"scenario.title", "Later school bells", "Timbres escolares más tarde"};
const PoEntry say{"stage.opening.say", "You have {1 + pages(pro)} and they {2 + pages(con)} pages.",
                  "Ellos tienen {2 + pages(con)} páginas y usted {1 + pages(pro)}."};

std::string all_said(const SeatView& view) {
    std::string text;
    for (const auto& line : view.said) text += line.text + "\n";
    return text;
}

}  // namespace

TEST_CASE("two seats of one table read it in different languages") {
    const Bells bells;
    bells.add("es", {title, say});
    const auto ready = bells.ready();
    Table table(ready.scenario, ready.words, 7, {.players = {"person", "person", "judge"}});
    const auto pro = id_at<Role>(0), con = id_at<Role>(1);
    const auto before = table.view(con);
    table.set_words(con, words(ready, "es"));

    CHECK(table.words(con)["scenario.title"] == "Timbres escolares más tarde");
    CHECK(table.words(pro)["scenario.title"] == "Later school bells");
    CHECK(&table.words(SeatId{}) == &table.words());
    CHECK_THAT(all_said(*table.view(pro)), ContainsSubstring("You have 1 and they 2 pages."));
    CHECK_THAT(all_said(*table.view(con)), ContainsSubstring("Ellos tienen 2 páginas y usted 1."));
    CHECK_THAT(all_said(*before), ContainsSubstring("You have 1 and they 2 pages."));
    // The options are in the program's own words, which translations/es.po has.
    CHECK(table.view(con)->options.size() == before->options.size());
    CHECK(table.view(con)->options.back().words != before->options.back().words);

    table.set_words(con, nullptr);
    CHECK(all_said(*table.view(con)) == all_said(*before));
}

TEST_CASE("a translated text fills its braces with the numbers of the English, whatever their order") {
    const Bells bells;
    bells.add("es", {say});
    const auto ready = bells.ready();
    State seen{};
    const auto spanish = words(ready, "es");
    const Wording wording(*ready.scenario, *spanish, seen);
    CHECK(wording.text("stage.opening.say") == "Ellos tienen 2 páginas y usted 1.");
    CHECK(with_numbered_braces("{{x}} {b}, {a}", "{a} {b}") == "{{x}} {#1}, {#0}");
}

TEST_CASE("the plain track lies over its language, and what has no plain text keeps the usual one") {
    const Bells bells;
    bells.add("es", {title});
    bells.add("es-plain", {{"scenario.title", "Later school bells", "La escuela empieza después"}});
    bells.add("en-plain", {{"scenario.title", "Later school bells", "School starts later"}});
    const auto ready = bells.ready();
    CHECK((*words(ready, "en"))["scenario.title"] == "Later school bells");
    CHECK((*words(ready, "en", plain_track))["scenario.title"] == "School starts later");
    CHECK((*words(ready, "es"))["scenario.title"] == title.translation);
    CHECK((*words(ready, "es", plain_track))["scenario.title"] == "La escuela empieza después");
    CHECK((*words(ready, "en", plain_track))["answer.yes"] == "Yes, Your Honor.");
}

TEST_CASE("a language without files stays English, and a name that is no language is a problem") {
    const Bells bells;
    const auto ready = bells.ready();
    CHECK(words(ready, "xx")->texts() == ready.words->texts());
    CHECK_FALSE(words_in(ready, "../es"));
    CHECK_FALSE(words_in(ready, ""));
}

TEST_CASE("a translation that is no good is a problem with its place; a stale one is used and told") {
    const Bells bells;
    const auto ready = bells.ready();
    bells.add("es", {{"scenario.title", "Earlier school bells", "Timbres"}});
    Problems stale;
    const auto read = words_in(ready, "es", usual_track, &stale);
    REQUIRE(read);
    CHECK((**read)["scenario.title"] == "Timbres");
    REQUIRE(stale.size() == 1);
    CHECK_THAT(to_text(stale[0]),
               ContainsSubstring("po/es.po:7: the English of 'scenario.title' has changed"));

    bells.add("es", {{say.key, say.english, "Usted tiene {1 + pages(pro)}."}});
    const auto bad = words_in(ready, "es");
    REQUIRE_FALSE(bad);
    CHECK_THAT(to_text(bad.error()), ContainsSubstring("lacks {2 + pages(con)}"));
}

TEST_CASE("the languages are English, the program's and the scenario's") {
    const Bells bells;
    bells.add("qq", {title});
    bells.add("qq-plain", {title});
    const auto own = languages();
    CHECK(own.front() == own_language);
    CHECK(std::count(own.begin(), own.end(), "es") == 1);
    CHECK(std::count(own.begin(), own.end(), "qq") == 0);
    const auto all = languages(bells.folder());
    CHECK(all.size() == own.size() + 1);
    CHECK(std::count(all.begin(), all.end(), "qq") == 1);
}

TEST_CASE("the program's own words are there before a scenario is") {
    CHECK((**program_words("en"))["answer.yes"] == "Yes, Your Honor.");
    CHECK((**program_words("es"))["answer.yes"] != "Yes, Your Honor.");
}
