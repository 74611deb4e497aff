// SPDX-License-Identifier: MIT
#pragma once

#include "forecast/column.h"

#include <optional>
#include <vector>

namespace allwrits {

// What a Gaussian copula needs: quantities go together as their normal scores do, whatever their own
// distributions.

using Matrix = std::vector<std::vector<double>>;

// The lower triangle L with L L' = matrix; none where the matrix, symmetric with ones on its diagonal, is not
// positive definite and so no matrix of correlations.
std::optional<Matrix> cholesky(const Matrix& matrix);

// The normal score of each word's probability.
void normal_scores(const Words& words, Column& into);

// The word of each score's probability: the other way round, to within 2 in 2^32.
void words_of_scores(const Column& scores, Words& into);

}  // namespace allwrits
