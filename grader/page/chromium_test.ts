import { testPage } from "../dev/testing/page/try_page.ts";

testPage("chromium");
