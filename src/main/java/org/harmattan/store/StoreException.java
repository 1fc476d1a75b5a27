package org.harmattan.store;

/** The store cannot be opened, read or written. The message is one line that names the file and what to do. */
public class StoreException extends RuntimeException {

    /** Says in one line what is wrong and what to do. */
    public StoreException(String message) {
        super(message);
    }

    /** Says in one line what is wrong and what to do. */
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
