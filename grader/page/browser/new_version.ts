/**
 * The service worker: the course works without a network after the first visit, and a
 * new version takes over when somebody says so.
 *
 * @module
 */
/// <reference lib="dom" />
import { button, byId, el } from "./dom.ts";

/** Registers it, where there can be one: not on `file://`. */
export async function keepOffline(): Promise<void> {
  if (!("serviceWorker" in navigator) || !/^https?:$/.test(location.protocol)) {
    return;
  }
  const { serviceWorker } = navigator;
  const wasControlled = serviceWorker.controller !== null;
  let reloading = false;
  serviceWorker.addEventListener("controllerchange", () => {
    // The first worker takes over a page that is of the same version already.
    if (!wasControlled || reloading) return;
    reloading = true;
    location.reload();
  });
  try {
    const registration = await serviceWorker.register("sw.js");
    const offer = () => {
      const { waiting } = registration;
      if (waiting !== null && serviceWorker.controller !== null) tell(waiting);
    };
    offer();
    registration.addEventListener("updatefound", () => {
      const { installing } = registration;
      installing?.addEventListener("statechange", offer);
    });
  } catch {
    // Then it needs the network, as any page does.
  }
}

function tell(waiting: ServiceWorker): void {
  byId("news").replaceChildren(
    el(
      "p",
      {},
      "There is a new version of this course. Your files stay as they are. ",
      button("Load it", () => waiting.postMessage("take over"), {
        class: "link",
      }),
    ),
  );
}
