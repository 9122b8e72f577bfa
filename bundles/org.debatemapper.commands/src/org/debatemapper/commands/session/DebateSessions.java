package org.debatemapper.commands.session;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.debatemapper.commands.Messages;
import org.debatemapper.model.Debate;
import org.debatemapper.model.operations.Elements;
import org.eclipse.emf.ecore.EObject;

/** The debates that are open. Whoever acquires a session releases it again; the last one closes it. */
public final class DebateSessions {
    private static final DebateSessions SHARED = new DebateSessions(new FileStorage());

    private final DebateStorage storage;
    private final Map<Path, Entry> open = new LinkedHashMap<>();

    /**
     * @param storage
     *            where debates come from
     */
    public DebateSessions(DebateStorage storage) {
        this.storage = Objects.requireNonNull(storage);
    }

    /** @return the sessions of the workbench, never null */
    public static DebateSessions shared() {
        return SHARED;
    }

    /**
     * @param file
     *            a debate file
     * @return its session, shared with everybody else who acquired it
     * @throws IOException
     *             if the file cannot be read or holds no debate
     */
    public DebateSession acquire(Path file) throws IOException {
        Path key = key(file);
        Entry entry = open.get(key);
        if (entry == null) {
            entry = new Entry(new DebateSession(key, storage));
            open.put(key, entry);
        }
        entry.users++;
        return entry.session;
    }

    /**
     * Reads a debate for somebody who will acquire it: the part of opening that takes long. For any thread; the session must be
     * handed over to {@link #acquire(DebateSession)} before it is used.
     *
     * @param file
     *            a debate file
     * @return a session that nobody shares yet
     * @throws IOException
     *             if the file cannot be read or holds no debate
     */
    public DebateSession prepare(Path file) throws IOException {
        return new DebateSession(key(file), storage);
    }

    /**
     * Shares a session that was prepared.
     *
     * @param prepared
     *            what {@link #prepare} gave
     * @return that session, or another one if the file was opened meanwhile
     */
    public DebateSession acquire(DebateSession prepared) {
        Entry entry = open.get(prepared.getFile());
        if (entry == null) {
            entry = new Entry(prepared);
            open.put(prepared.getFile(), entry);
        } else if (entry.session != prepared) {
            prepared.dispose();
        }
        entry.users++;
        return entry.session;
    }

    /**
     * Gives a session back. When nobody uses it any more, it is closed and unsaved edits are lost.
     *
     * @param session
     *            what {@link #acquire} gave
     */
    public void release(DebateSession session) {
        Entry entry = open.get(session.getFile());
        if (entry != null && entry.session == session && --entry.users == 0) {
            open.remove(session.getFile());
            session.dispose();
        }
    }

    /**
     * Writes a session to another file, which then is its file.
     *
     * @param session
     *            an open session
     * @param file
     *            where to
     * @throws IOException
     *             if it cannot be written or is open itself; the session is then as it was
     */
    public void saveAs(DebateSession session, Path file) throws IOException {
        Path target = key(file);
        if (open.containsKey(target) && !target.equals(session.getFile())) {
            throw new FileSystemException(file.toString(), null, Messages.DebateSessions_open);
        }
        Path before = session.getFile();
        session.saveAs(target);
        open.put(target, open.remove(before));
    }

    /**
     * @param file
     *            a file
     * @return its session, if it is open; not acquired
     */
    public Optional<DebateSession> find(Path file) {
        return Optional.ofNullable(open.get(key(file))).map(entry -> entry.session);
    }

    /**
     * @param object
     *            any object of a model
     * @return the session of its debate, if it is open; not acquired
     */
    public Optional<DebateSession> of(EObject object) {
        Debate debate = Elements.debateOf(object);
        return open().stream().filter(session -> debate != null && session.getDebate() == debate).findFirst();
    }

    /** @return the open sessions in the order of opening; a copy */
    public Collection<DebateSession> open() {
        List<DebateSession> sessions = new ArrayList<>();
        open.values().forEach(entry -> sessions.add(entry.session));
        return sessions;
    }

    private static Path key(Path file) {
        return file.toAbsolutePath().normalize();
    }

    private static final class Entry {
        private final DebateSession session;
        private int users;

        Entry(DebateSession session) {
            this.session = session;
        }
    }
}
