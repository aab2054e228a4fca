package org.relire.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.relire.workflow.RelireException;
import org.relire.workflow.WholeFile;

/// Writes an XML file in UTF-8, one element a line where that is asked for; text and attributes are made fit for XML.
final class XmlFile {

    /// Writes the document's content.
    interface Content {
        void to(XmlFile xml) throws XMLStreamException, RelireException;
    }

    private final XMLStreamWriter out;

    private XmlFile(XMLStreamWriter out) {
        this.out = out;
    }

    static void write(Path target, Content content) throws RelireException {
        WholeFile.write(target, temporary -> {
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(temporary))) {
                write(stream, content);
            }
        });
    }

    private static void write(OutputStream stream, Content content) throws IOException, RelireException {
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
            content.to(new XmlFile(out));
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// Starts an element on a new line.
    XmlFile start(String name, Object... attributes) throws XMLStreamException {
        out.writeCharacters("\n");
        return inline(name, attributes);
    }

    /// Starts an element where the last one ended.
    XmlFile inline(String name, Object... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute((String) attributes[i], value(attributes[i + 1]));
        }
        return this;
    }

    XmlFile attribute(String name, Object value) throws XMLStreamException {
        out.writeAttribute(name, value(value));
        return this;
    }

    XmlFile text(String text) throws XMLStreamException {
        out.writeCharacters(WellFormed.xml(text));
        return this;
    }

    XmlFile end() throws XMLStreamException {
        out.writeEndElement();
        return this;
    }

    /// An element without content.
    XmlFile empty(String name, Object... attributes) throws XMLStreamException {
        return start(name, attributes).end();
    }

    /// An element with text alone.
    XmlFile element(String name, String text) throws XMLStreamException {
        return start(name).text(text).end();
    }

    void doctype(String declaration) throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeDTD(declaration);
    }

    private static String value(Object value) {
        return value instanceof Double number
                ? String.format(Locale.ROOT, "%.2f", number)
                : WellFormed.xml(String.valueOf(value));
    }
}
