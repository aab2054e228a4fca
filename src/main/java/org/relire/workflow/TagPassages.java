package org.relire.workflow;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.relire.model.Annotation;
import org.relire.model.AnnotationStatus;
import org.relire.model.Box;
import org.relire.model.Origin;
import org.relire.model.PageId;
import org.relire.model.PlacedWords;
import org.relire.model.RepairedPage;
import org.relire.model.Tag;
import org.relire.model.TagKind;
import org.relire.model.Target;
import org.relire.model.TextQuote;
import org.relire.model.TextRange;
import org.relire.workflow.port.CollectionStore;
import org.relire.workflow.port.Hit;
import org.relire.workflow.port.SearchScope;

/// Tags passages by hand, and settles what was proposed.
public final class TagPassages {

    private final Collection collection;
    private final Origin author;
    private final Clock clock;

    public TagPassages(Collection collection, Origin author, Clock clock) {
        this.collection = collection;
        this.author = author;
        this.clock = clock;
    }

    /// The collection's tag of this name, or the standard one, with its kind; else a new one of a person's own.
    public Tag named(String name) throws RelireException {
        return collection.store().tags().stream().filter(known -> known.name().equalsIgnoreCase(name.strip())).findFirst()
                .or(() -> StandardTags.named(name)).orElseGet(() -> new Tag(name, TagKind.CUSTOM));
    }

    /// What a person names is what the collection has under that name: its kind stays.
    private Tag known(Tag tag) throws RelireException {
        return tag.kind() == TagKind.CUSTOM ? named(tag.name()) : tag;
    }

    /// Tags a range of a page's present text. The tag is made if it is not there yet.
    ///
    /// @throws RelireException of kind DOCUMENT_NOT_FOUND where the page has no text
    public Annotation tag(PageId page, TextRange presentRange, Tag wanted) throws RelireException {
        Tag tag = known(wanted);
        Annotation annotation = annotation(new Place(page, presentRange), tag);
        save(tag, List.of(annotation));
        return annotation;
    }

    private Annotation annotation(Place place, Tag tag) throws RelireException {
        PageId page = place.page();
        CollectionStore store = collection.store();
        RepairedPage text = store.repairedPage(page)
                .orElseThrow(() -> new RelireException(ErrorKind.DOCUMENT_NOT_FOUND, page.document()));
        List<Box> boxes = store.chosenReading(page).map(r -> new PlacedWords(r, text).boxes(place.range())).orElse(List.of());
        Target target = new Target(page, TextQuote.of(text.text(), place.range()), place.range(), boxes);
        return new Annotation(
                UUID.randomUUID().toString(), tag, target, AnnotationStatus.ACCEPTED, null, false, "", author,
                clock.instant());
    }

    private void save(Tag tag, List<Annotation> annotations) throws RelireException {
        collection.store().saveTag(tag);
        collection.store().saveAnnotations(annotations);
    }

    /// Tags a range of a page's present text unless it bears the tag already.
    ///
    /// @return the annotation that was made, if one was
    public Optional<Annotation> tagOnce(PageId page, TextRange presentRange, Tag wanted) throws RelireException {
        Tag tag = known(wanted);
        return tagged(tag).contains(new Place(page, presentRange)) ? Optional.empty() : Optional.of(tag(page, presentRange, tag));
    }

    /// A passage of a page's present text.
    private record Place(PageId page, TextRange range) {
    }

    /// Tags every place of `hits` that does not bear the tag already, all or none.
    ///
    /// @return the annotations that were made
    public List<Annotation> tagAll(List<Hit> hits, Tag wanted) throws RelireException {
        Tag tag = known(wanted);
        Set<Place> tagged = tagged(tag);
        List<Annotation> made = new ArrayList<>();
        for (Hit hit : hits) {
            for (TextRange range : presentPlaces(hit)) {
                Place place = new Place(hit.page(), range);
                if (tagged.add(place)) {
                    made.add(annotation(place, tag));
                }
            }
        }
        if (!made.isEmpty()) {
            save(tag, made);
        }
        return made;
    }

    /// The places that bear a tag.
    private Set<Place> tagged(Tag tag) throws RelireException {
        Set<Place> tagged = new HashSet<>();
        for (Annotation annotation : collection.store().annotations()) {
            if (annotation.status() == AnnotationStatus.ACCEPTED && annotation.tag().name().equalsIgnoreCase(tag.name())) {
                tagged.add(new Place(annotation.target().page(), annotation.target().position()));
            }
        }
        return tagged;
    }

    /// Where the hit lies in the present text, as far as that has the places still: raw text may have been deleted, and the
    /// page may be shorter than it was when it was found.
    List<TextRange> presentPlaces(Hit hit) throws RelireException {
        Optional<RepairedPage> page = collection.store().repairedPage(hit.page());
        if (page.isEmpty()) {
            return List.of();
        }
        RepairedPage text = page.get();
        Stream<TextRange> places = hit.scope() == SearchScope.RAW
                ? hit.matches().stream().filter(range -> range.end() <= text.raw().length()).map(text::toPresent)
                : hit.matches().stream();
        return places.filter(range -> !range.isEmpty() && range.end() <= text.text().length()).toList();
    }

    /// Accepts or rejects a proposal, or puts it back. Where it stands is left as the store has it, whose text may have changed
    /// since `annotation` was read; one that has gone from it meanwhile comes back, since a person has spoken.
    ///
    /// @return it as it is now
    public Annotation settle(Annotation annotation, AnnotationStatus status) throws RelireException {
        return change(annotation, present -> present.withStatus(status));
    }

    /// Writes a person's note on a passage in the place of the one before; an empty one for none. All else of it is left as the store has it.
    ///
    /// @return it as it is now
    public Annotation note(Annotation annotation, String note) throws RelireException {
        return change(annotation, present -> present.withNote(note.strip()));
    }

    private Annotation change(Annotation annotation, UnaryOperator<Annotation> how) throws RelireException {
        Predicate<Annotation> isIt = known -> known.id().equals(annotation.id());
        return collection.store().changeAnnotations(List.of(annotation.target().page()), present -> {
            Annotation changed = how.apply(present.stream().filter(isIt).findFirst().orElse(annotation));
            return Stream.concat(present.stream().filter(isIt.negate()), Stream.of(changed)).toList();
        }).stream().filter(isIt).findFirst().orElseThrow();
    }
}
