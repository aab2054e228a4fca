package org.relire.workflow.port;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/// A store on which a job is faster: it changes the page between a use case's look at it and what the use case appends.
public final class Meanwhile {

    /// What the job does.
    public interface Job {
        void run() throws Exception;
    }

    private Meanwhile() {
    }

    /// The same store, where the job runs before each of the first `times` appends.
    public static CollectionStore in(CollectionStore store, int times, Job job) {
        int[] left = {times};
        return (CollectionStore) Proxy.newProxyInstance(CollectionStore.class.getClassLoader(),
                new Class<?>[] {CollectionStore.class}, (_, method, arguments) -> {
                    if (method.getName().equals("append") && left[0]-- > 0) {
                        job.run();
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
