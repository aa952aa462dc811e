#pragma once

#include "scenario/answer.h"

#include <map>
#include <string>

/// Numbers of an answer by the names that explanations give them, each after `prefix`.
inline void numbersOf(const mlsys::AnswerValue::Object& fields, const std::string& prefix,
                      std::map<std::string, double>& out) {
    for (const auto& [name, value] : fields) {
        if (const auto* x = std::get_if<double>(&value.data)) out[prefix + name] = *x;
        if (const auto* n = std::get_if<long long>(&value.data)) out[prefix + name] = static_cast<double>(*n);
        if (const auto* object = std::get_if<mlsys::AnswerValue::Object>(&value.data))
            numbersOf(*object, prefix + name + ".", out);
        if (const auto* list = std::get_if<mlsys::AnswerValue::List>(&value.data))
            for (std::size_t i = 0; i < list->size(); ++i)
                numbersOf(std::get<mlsys::AnswerValue::Object>((*list)[i].data),
                          prefix + name + "[" + std::to_string(i) + "].", out);
    }
}
