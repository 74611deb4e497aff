// SPDX-License-Identifier: MIT
#pragma once

#include "script/load.h"
#include "view/phrases.h"

#include <filesystem>
#include <memory>
#include <stdexcept>

namespace allwrits {

// San Bernardino 2016 as it is shipped, read once for all tests.
struct Flagship {
    std::shared_ptr<const Scenario> scenario;
    std::shared_ptr<const Catalogue> words;

    static const Flagship& read() {
        static const Flagship flagship = [] {
            auto loaded = load_scenario(std::filesystem::path(ALLWRITS_SCRIPTS_DIR) / "san_bernardino_2016");
            if (!loaded) throw std::runtime_error(to_text(loaded.error().front()));
            auto words = loaded->words;
            add_phrases(words);
            return Flagship{std::make_shared<const Scenario>(std::move(loaded->scenario)),
                            std::make_shared<const Catalogue>(std::move(words))};
        }();
        return flagship;
    }

    RoleId role(std::string_view id) const {
        for (std::size_t at = 0; at < scenario->roles.size(); ++at) {
            if (scenario->roles[at].id == id) return id_at<Role>(at);
        }
        throw std::out_of_range("no such role");
    }
};

}  // namespace allwrits
