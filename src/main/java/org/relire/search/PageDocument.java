package org.relire.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableFieldType;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.relire.model.DocumentId;
import org.relire.model.PageId;
import org.relire.workflow.port.IndexedPage;

/// A page as Lucene keeps it.
final class PageDocument {

    /// By score; equal ones by document and page.
    static final Sort ORDER = new Sort(SortField.FIELD_SCORE,
            new SortField("document", SortField.Type.STRING), new SortField("page", SortField.Type.INT));

    private static final IndexableFieldType WORDS = words(true);
    private static final IndexableFieldType UNSTORED = words(false);

    static final String ID = "id";
    static final String TAG = "tag";

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    private PageDocument() {
    }

    /// A tag's name as it is looked for: case, accents and white space make no difference.
    static String foldedTag(String name) {
        String bare = ACCENT.matcher(Normalizer.normalize(name.replace('’', '\''), Normalizer.Form.NFD)).replaceAll("");
        return bare.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static FieldType words(boolean stored) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setStored(stored);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    static Document of(IndexedPage page) {
        Document document = new Document();
        String id = page.page().document().value();
        document.add(new StringField(ID, page.page().toString(), Field.Store.NO));
        document.add(new StringField("document", id, Field.Store.YES));
        document.add(new SortedDocValuesField("document", new BytesRef(id)));
        document.add(new NumericDocValuesField("page", page.page().pageIndex()));
        document.add(new StoredField("page", page.page().pageIndex()));
        document.add(new StoredField("file", page.fileName()));
        document.add(new Field(TAG, new TagStream(page.tags()), UNSTORED));
        add(document, PageField.TEXT, page.text());
        add(document, PageField.RAW, page.rawText());
        return document;
    }

    private static void add(Document document, PageField field, String text) {
        document.add(new Field(field.words(), text, WORDS));
        document.add(new Field(field.stems(), text, UNSTORED));
    }

    static Term key(PageId page) {
        return new Term(ID, page.toString());
    }

    static Term key(DocumentId document) {
        return new Term("document", document.value());
    }

    static PageId page(Document document) {
        return new PageId(new DocumentId(document.get("document")), document.getField("page").numericValue().intValue());
    }

    static String fileName(Document document) {
        return document.get("file");
    }

    static String text(Document document, PageField field) {
        return document.get(field.words());
    }
}
