/// Tests of the workbench as a whole: journeys of a person, screenshots, translations.
@NullMarked
package org.relire.gui;

import org.jspecify.annotations.NullMarked;
