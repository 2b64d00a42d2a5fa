package renkei.trust;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import renkei.sending.Content;
import renkei.sending.Digest;
import renkei.sending.FileName;

/** Reads a manifest element by element; whatever EN 319 162-1 does not put there, or we do not understand, is refused. */
final class ManifestReader {
    private static final QName ROOT = new QName(Manifest.ASIC, "ASiCManifest");
    private static final QName SIGNATURE = new QName(Manifest.ASIC, "SigReference");
    private static final QName DOCUMENT = new QName(Manifest.ASIC, "DataObjectReference");
    private static final QName METHOD = new QName(Manifest.DSIG, "DigestMethod");
    private static final QName VALUE = new QName(Manifest.DSIG, "DigestValue");
    private static final Set<String> REFERENCE_ATTRIBUTES = Set.of("URI", "MimeType");
    /** Four times what a thousand documents with the longest names need. */
    private static final int LIMIT_BYTES = 4 << 20;

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;

    private final Predicate<String> names;

    private ManifestReader(XMLStreamReader xml, Predicate<String> names) {
        this.xml = xml;
        this.names = names;
    }

    /** A manifest of documents, whose names are safe as names of files. */
    static Manifest read(Content content) throws FlawFound {
        return read(content, name -> FileName.parse(name).isPresent());
    }

    /** A manifest of whatever is in a container. */
    static Manifest readForRecord(Content content) throws FlawFound {
        return read(content, name -> true);
    }

    private static Manifest read(Content content, Predicate<String> names) throws FlawFound {
        if (content.size() > LIMIT_BYTES) {
            throw new FlawFound(Flaw.LIMIT_EXCEEDED, "manifest");
        }
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(content.open(), "UTF-8");
            try {
                return new ManifestReader(xml, names).manifest();
            } finally {
                xml.close();
            }
        } catch (XMLStreamException | IllegalArgumentException e) {
            throw new FlawFound(Flaw.MANIFEST_BROKEN, "not the XML it should be", e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private Manifest manifest() throws XMLStreamException, FlawFound {
        start(ROOT, Set.of());
        start(SIGNATURE, REFERENCE_ATTRIBUTES);
        String signature = attribute("URI");
        end(SIGNATURE);
        Map<String, Manifest.Reference> references = new LinkedHashMap<>();
        while (next() == XMLStreamConstants.START_ELEMENT) {
            Manifest.Reference reference = reference();
            demand(references.put(reference.name(), reference) == null, reference.name() + " twice");
        }
        demand(xml.getName().equals(ROOT) && !references.isEmpty(), "no document");
        demand(next() == XMLStreamConstants.END_DOCUMENT, "more than one root");
        return new Manifest(signature, List.copyOf(references.values()));
    }

    private Manifest.Reference reference() throws XMLStreamException, FlawFound {
        demandElement(DOCUMENT, REFERENCE_ATTRIBUTES);
        String uri = attribute("URI");
        String name = UriName.decode(uri).filter(names).orElseThrow(() -> new FlawFound(Flaw.MANIFEST_BROKEN, uri));
        start(METHOD, Set.of("Algorithm"));
        if (!attribute("Algorithm").equals(Manifest.SHA256)) {
            throw new FlawFound(Flaw.ALGORITHM_REFUSED, attribute("Algorithm"));
        }
        end(METHOD);
        start(VALUE, Set.of());
        byte[] digest = Base64.getDecoder().decode(xml.getElementText().strip());
        demand(digest.length == 32, name);
        end(DOCUMENT);
        return new Manifest.Reference(name, Digest.ofRaw(digest));
    }

    private void start(QName name, Set<String> attributes) throws XMLStreamException, FlawFound {
        demand(next() == XMLStreamConstants.START_ELEMENT, name.getLocalPart());
        demandElement(name, attributes);
    }

    private void demandElement(QName name, Set<String> attributes) throws FlawFound {
        demand(xml.getName().equals(name), name.getLocalPart());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            demand(attributes.contains(xml.getAttributeName(i).toString()), xml.getAttributeLocalName(i));
        }
    }

    private void end(QName name) throws XMLStreamException, FlawFound {
        demand(next() == XMLStreamConstants.END_ELEMENT, name.getLocalPart());
    }

    private String attribute(String name) throws FlawFound {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        throw new FlawFound(Flaw.MANIFEST_BROKEN, name);
    }

    /** The next event that is not white space or a comment; a document type or an entity is refused at once. */
    private int next() throws XMLStreamException, FlawFound {
        while (true) {
            int event = xml.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT,
                        XMLStreamConstants.END_ELEMENT,
                        XMLStreamConstants.END_DOCUMENT -> {
                    return event;
                }
                case XMLStreamConstants.COMMENT -> {}
                default -> demand(xml.hasText() && xml.isWhiteSpace(), "text, a document type or an instruction");
            }
        }
    }

    private static void demand(boolean holds, String detail) throws FlawFound {
        if (!holds) {
            throw new FlawFound(Flaw.MANIFEST_BROKEN, detail);
        }
    }
}
