/// LanguageTool as a second opinion and as the editor's proofreader.
@NullMarked
package org.relire.proof;

import org.jspecify.annotations.NullMarked;
