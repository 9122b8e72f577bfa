package org.debatemapper.ui.internal.navigator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.commands.session.DebateSessions;
import org.debatemapper.core.files.DebateFile;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Identified;
import org.debatemapper.model.operations.Names;
import org.debatemapper.model.resource.DebateResource;
import org.debatemapper.ui.internal.navigator.DebateNode.Kind;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/** What is in debate files: from the session if the debate is open, else read once per version of the file. */
final class DebateContents {
    private record Loaded(long stamp, Debate debate) {
    }

    private final Map<IFile, Loaded> closed = new HashMap<>();
    private final Map<IContainer, Map<String, Long>> titles = new HashMap<>();

    static boolean isDebate(IFile file) {
        return DebateResource.EXTENSION.equals(file.getFileExtension());
    }

    /** @return the debate, or empty if the file cannot be read as one */
    Optional<Debate> debate(IFile file) {
        if (file.getLocation() == null) {
            return Optional.empty();
        }
        Path path = file.getLocation().toPath();
        Optional<DebateSession> session = DebateSessions.shared().find(path);
        if (session.isPresent()) {
            closed.remove(file);
            return session.map(DebateSession::getDebate);
        }
        Loaded loaded = closed.get(file);
        if (loaded == null || loaded.stamp() != file.getModificationStamp()) {
            loaded = new Loaded(file.getModificationStamp(), read(path));
            closed.put(file, loaded);
        }
        return Optional.ofNullable(loaded.debate());
    }

    /** @return the title of the debate; of a file that cannot be read, and of a debate without title, the name of the file */
    String title(IFile file) {
        String title = debate(file).map(debate -> Names.of(debate, debate.languageOrder(null))).orElse(""); //$NON-NLS-1$
        return title.isEmpty() ? file.getName() : title;
    }

    /**
     * @return whether another debate in the same folder has the title, such as a copy or what was recovered; the titles of a
     *         folder are looked at once until they are forgotten
     */
    boolean isTitleOfOthers(IFile file, String title) {
        return titles.computeIfAbsent(file.getParent(), this::countTitles).getOrDefault(title, 0L) > 1;
    }

    /** Titles may have changed. */
    void forgetTitles() {
        titles.clear();
    }

    private Map<String, Long> countTitles(IContainer folder) {
        try {
            return !folder.exists() ? Map.of() : Stream.of(folder.members())
                    .filter(member -> member instanceof IFile file && isDebate(file)).map(IFile.class::cast)
                    .collect(Collectors.groupingBy(this::title, Collectors.counting()));
        } catch (CoreException e) {
            // The folder is gone, and with it the debates; the tree hears of that next.
            return Map.of();
        }
    }

    List<DebateNode> children(IFile file) {
        List<DebateNode> nodes = new ArrayList<>();
        debate(file).ifPresent(debate -> {
            debate.getMaps().forEach(map -> nodes.add(node(file, Kind.MAP, map, debate)));
            for (Kind kind : DebateNode.LISTS) {
                List<? extends Identified> items = items(debate, kind);
                if (!items.isEmpty()) {
                    nodes.add(new DebateNode(file, kind, debate, NLS.bind(title(kind), items.size()), kind.name()));
                }
            }
        });
        return nodes;
    }

    List<DebateNode> children(DebateNode node) {
        if (!(node.object() instanceof Debate debate)) {
            return List.of();
        }
        return items(debate, node.kind()).stream().map(item -> node(node.file(), Kind.ITEM, item, debate)).toList();
    }

    private static DebateNode node(IFile file, Kind kind, Identified object, Debate debate) {
        return new DebateNode(file, kind, object, name(object, debate), String.valueOf(object.getId()));
    }

    private static String name(EObject object, Debate debate) {
        String name = Names.of(object, debate.languageOrder(null));
        return name.isEmpty() ? Messages.DebateContents_unnamed : name;
    }

    private static List<? extends Identified> items(Debate debate, Kind kind) {
        return switch (kind) {
        case SOURCES -> debate.getSources();
        case ACTORS -> debate.getActors();
        case GROUPS -> debate.getGroups();
        default -> List.of();
        };
    }

    private static String title(Kind kind) {
        return switch (kind) {
        case SOURCES -> Messages.DebateContents_sources;
        case ACTORS -> Messages.DebateContents_actors;
        default -> Messages.DebateContents_groups;
        };
    }

    /** A file that is no debate is shown without contents; opening it says what is wrong. */
    private static Debate read(Path path) {
        try {
            return DebateFile.load(path).getDebate();
        } catch (IOException e) {
            return null;
        }
    }
}
