// SPDX-License-Identifier: MIT
#pragma once

#include "base/catalogue.h"
#include "base/result.h"
#include "session/scenario.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace allwrits {

// What is played when nothing is named.
constexpr auto flagship = "san_bernardino_2016";

// The folders that hold scenarios: `first` if given, the source tree's, the installed program's.
std::vector<std::filesystem::path> script_folders(const std::string& first);

// All scenarios in them, the flagship first, the others by name.
std::vector<std::filesystem::path> scenario_folders(const std::string& first);

// The folder of a scenario, given that folder itself or the name of one in the script folders.
Result<std::filesystem::path> find_scenario(const std::string& named, const std::string& first);

// A scenario that loaded, as tables share it, with the program's own phrases among its words.
struct Ready {
    std::shared_ptr<const Scenario> scenario = {};
    std::shared_ptr<const Catalogue> words = {};  // English.
    std::filesystem::path folder = {};
};
Result<Ready, Problems> load(const std::filesystem::path& folder);

// The language in which the program and its scenarios are written, and the reading track of who names none.
constexpr auto own_language = "en", usual_track = "standard", plain_track = "plain";

// Its words in a language ("en", "es", "pt_BR") and reading track: the program's translation laid over the
// English, then the scenario's own po/es.po, then for the plain track its po/es-plain.po. A file that is not
// there is no error; what it would translate stays English. `stale` is told what was translated from an older
// English.
Result<std::shared_ptr<const Catalogue>> words_in(const Ready& ready, std::string_view language,
                                                  std::string_view track = usual_track,
                                                  Problems* stale = nullptr);

// The program's own phrases alone, for menus before there is a scenario.
Result<std::shared_ptr<const Catalogue>> program_words(std::string_view language);

// The languages that there is a translation into, English first; with a scenario's folder also what it has.
std::vector<std::string> languages(const std::filesystem::path& scenario = {});

}  // namespace allwrits
