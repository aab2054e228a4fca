package org.relire.scan;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/// How many pages a PDF really has. The file says how many stand below each node of its page tree, and PDFBox finds a page by
/// what is said: where that is wrong, pages would be lost, shown twice, or be pages that are not there.
final class PdfPageCount {

    /// Real trees are a handful of levels deep.
    private static final int MOST_LEVELS = 200;

    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean isInconsistent;

    /// What is announced and what is there.
    ///
    /// @param isConsistent whether each part of the tree has as many pages as it says
    record Count(int announced, int found, boolean isConsistent) {
    }

    private PdfPageCount() {
    }

    static Count of(PDDocument document) {
        PdfPageCount count = new PdfPageCount();
        COSDictionary root = document.getPages().getCOSObject();
        int found = count.below(root, 0);
        return new Count(Math.max(0, document.getNumberOfPages()), found, !count.isInconsistent);
    }

    private int below(COSDictionary node, int level) {
        if (!isTree(node)) {
            return 1;
        }
        // a tree that holds itself has no end, and one part twice in it grows without bounds
        if (level > MOST_LEVELS || !seen.add(node)) {
            isInconsistent = true;
            return 0;
        }
        int pages = 0;
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            COSBase kid = kids.getObject(i);
            pages += kid instanceof COSDictionary below ? below(below, level + 1) : 0;
        }
        isInconsistent |= node.getInt(COSName.COUNT, 0) != pages;
        return pages;
    }

    private static boolean isTree(COSDictionary node) {
        return COSName.PAGES.equals(node.getCOSName(COSName.TYPE)) || node.containsKey(COSName.KIDS);
    }
}
