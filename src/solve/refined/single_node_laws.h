#pragma once

#include "solve/single_node.h"

namespace mlsys::refined {

/// Whether the refined laws answer for this input: they do for inference, the published model for training.
bool answersSingleNode(const SingleNode::Input& in);

/// One batch on one device: a language model decodes one token of every sequence, other networks run as batchTime
/// says, microcontrollers as inferenceTime does. `efficiency` is the business of the fitted shares.
template <class R> SingleNode::Answer<R> singleNode(const SingleNode::Input& in, const R& batch, const Constants<R>& k);

} // namespace mlsys::refined
