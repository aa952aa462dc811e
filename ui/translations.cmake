# Compiles the translations into the program. `update-translations` brings the catalogues up to date with the sources;
# it is never part of a build.
find_program(LRELEASE lrelease HINTS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS} REQUIRED)
find_program(LUPDATE lupdate HINTS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS} REQUIRED)

file(GLOB catalogues CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/translations/*.ts)
set(entries "")
set(compiled "")
foreach(catalogue IN LISTS catalogues)
  cmake_path(GET catalogue STEM code)
  set(output ${CMAKE_CURRENT_BINARY_DIR}/translations/${code}.qm)
  add_custom_command(OUTPUT ${output} COMMAND ${LRELEASE} -silent ${catalogue} -qm ${output} DEPENDS ${catalogue}
                     VERBATIM)
  list(APPEND compiled ${output})
  string(APPEND entries "<file>${code}.qm</file>")
endforeach()
set(list ${CMAKE_CURRENT_BINARY_DIR}/translations/translations.qrc)
file(CONFIGURE OUTPUT ${list} CONTENT "<RCC><qresource prefix=\"/translations\">@entries@</qresource></RCC>" @ONLY)
add_custom_command(OUTPUT qrc_translations.cpp COMMAND Qt6::rcc --name translations ${list} -o qrc_translations.cpp
                   DEPENDS ${list} ${compiled} VERBATIM)
target_sources(mlsys_resources PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/qrc_translations.cpp)

# lupdate sees what translation calls name, the program adds what tables hold.
set(found ${CMAKE_CURRENT_BINARY_DIR}/translations/found.ts)
add_executable(update-catalogues EXCLUDE_FROM_ALL catalogue/update_catalogues.cpp)
target_link_libraries(update-catalogues PRIVATE mlsys_ui_catalogue)
add_custom_target(update-translations
  COMMAND ${LUPDATE} -silent -no-obsolete -locations none -tr-function-alias tr+=say ${CMAKE_CURRENT_SOURCE_DIR} -ts ${found}
  COMMAND update-catalogues ${found} ${catalogues}
  VERBATIM)
