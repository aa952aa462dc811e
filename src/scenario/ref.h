#pragma once

#include <memory>

namespace mlsys {

/// A shared immutable value: cheap to copy, compared by content, never null once assigned.
template <class T> class Ref {
public:
    Ref() = default;
    Ref(T value) : m_value(std::make_shared<const T>(std::move(value))) {}

    const T& operator*() const { return *m_value; }
    const T* operator->() const { return m_value.get(); }
    explicit operator bool() const { return m_value != nullptr; }

    friend bool operator==(const Ref& a, const Ref& b) {
        return a.m_value == b.m_value || (a.m_value && b.m_value && *a.m_value == *b.m_value);
    }

private:
    std::shared_ptr<const T> m_value;
};

} // namespace mlsys
