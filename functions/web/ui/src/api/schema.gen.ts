// Made by `npm run client` from the API's OpenAPI document. Not edited by hand.
export interface paths {
    "/api/v1/admin/activity/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What one person did while the log is kept, with figures where the person agreed to be measured. The look itself is
         *     recorded and visible to the person.
         */
        get: operations["activity_of_user"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What somebody should look at, newest first: alerts of the last 90 days.
         * @description Of fewer days where the log is kept for fewer.
         */
        get: operations["list_alerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/alerts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An alert, in whatever state it is. */
        get: operations["view_alert"];
        /** Says something about an alert. What is acknowledged or fine is not raised again. */
        put: operations["note_alert"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tiles, comparison and what happened since the answer before, in one call. */
        get: operations["dashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The definition of a number, its parts by person, and the rows that were counted. */
        get: operations["explain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/export-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Orders a report of any kind. */
        post: operations["export_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the whole team did while the log is kept, newest first. */
        get: operations["feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hires and steps of the next four weeks, with an interval and the error that the same guess made in the past. */
        get: operations["forecast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/funnel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Candidates in each stage, how many went on and after how long, from the histories alone. */
        get: operations["funnel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/heatmap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Actions by weekday and hour on the viewer's clock, of the team or of one person. */
        get: operations["heatmap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/heatmap/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest rows of the log behind a cell: what succeeded, of people who agreed to be measured. At most 200. */
        get: operations["heatmap_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/leaderboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People compared by a stated formula. */
        get: operations["leaderboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/mails/uncertain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mails whose sending was cut short: they may or may not have gone out, and are never sent again by themselves. */
        get: operations["list_uncertain_mails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every number there is, and what it means. */
        get: operations["list_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/performance/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person's numbers, with the place among the others. */
        get: operations["performance_of_user"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/reconciliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How each day's changes, events and statistics compare, and how far the digests of the log reach. */
        get: operations["view_reconciliation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/report-definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own definitions and those that others share, newest first. */
        get: operations["list_report_definitions"];
        put?: never;
        /** Keeps a definition. */
        post: operations["create_report_definition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/report-definitions/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The numbers of a report, as its documents would show them to the caller. */
        post: operations["preview_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/report-definitions/standard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reports that are there from the start, one for each thing that a report can be about. */
        get: operations["standard_report_layouts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/report-definitions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One definition: one's own, or one that is shared. */
        get: operations["view_report_definition"];
        /** Changes one of one's own definitions. Runs that were ordered by it stay as they are. */
        put: operations["update_report_definition"];
        post?: never;
        /** Deletes one of one's own definitions. */
        delete: operations["delete_report_definition"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/report-schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every schedule with its next times and how its last run ended. */
        get: operations["list_report_schedules"];
        put?: never;
        /** Has a report made by itself. */
        post: operations["create_report_schedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/report-schedules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One schedule. */
        get: operations["view_report_schedule"];
        /** Changes a schedule, or turns it on or off. Its next time is the first after now. */
        put: operations["update_report_schedule"];
        post?: never;
        /** Deletes a schedule; its reports stay. */
        delete: operations["delete_report_schedule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/report-schedules/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the report that was due last and sends it to whoever asks, and to nobody else. */
        post: operations["test_report_schedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Runs, newest first. */
        get: operations["list_report_runs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/reports/export/daily": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Orders the report of a day. */
        post: operations["export_daily"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/reports/export/monthly": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Orders the report of a month. */
        post: operations["export_monthly"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/reports/export/weekly": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Orders the report of an ISO week. */
        post: operations["export_weekly"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One run: how far it is. */
        get: operations["view_report_run"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/reports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stops the making of a report that is not over: no mail is written and no file is kept. A run that was cancelled stays
         *     so.
         */
        post: operations["cancel_report_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/reports/{id}/files/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A link to one file of a run, with what the caller may see. */
        get: operations["report_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which sources bring candidates who are hired. */
        get: operations["sources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/team-analytics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every number of a period and of the one before, for the team and by person, job, day, week or month. */
        get: operations["team_analytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/trends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One number over time, of the team, a person or a job, beside the period before. */
        get: operations["trends"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/invites/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts an invitation and signs in: the link came by mail, so the address is proved. */
        post: operations["accept_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a one-time link and code by mail. */
        post: operations["start_sign_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sign-in/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in with the code of a mail that this browser asked for. */
        post: operations["redeem_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sign-in/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in with a link, in the browser that asked for it. */
        post: operations["redeem_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the session of this browser. */
        post: operations["sign_out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says when the caller can be asked to interview. */
        put: operations["save_own_availability"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/availability/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When somebody can be asked to interview. */
        get: operations["view_availability"];
        /** Says when somebody else can be asked to interview. */
        put: operations["save_availability"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether an address for calendar programs is open. */
        get: operations["view_calendar_feed"];
        put?: never;
        /** Opens an address for calendar programs. One that was open before stops to work. */
        post: operations["open_calendar_feed"];
        /** Closes the address for calendar programs. */
        delete: operations["close_calendar_feed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The interviews behind an address, for calendar programs. */
        get: operations["read_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Candidates, in the order of the pipeline where nothing else is asked for. Who sees only own jobs names one of them. */
        get: operations["list_candidates"];
        put?: never;
        /** Adds a candidate to an open job. */
        post: operations["create_candidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The board of a job, of a person, or of everything. Who sees only own jobs gets the newest of them where none is named. */
        get: operations["view_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/bulk/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves many candidates. Each succeeds or fails on its own; fields that its own step does not ask for are left out. */
        post: operations["change_bulk_status"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/bulk/status/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says what a move of many candidates would do, without doing it. */
        post: operations["preview_bulk_status"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/bulk/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the moves of an operation back. Each succeeds or fails on its own. */
        post: operations["undo_bulk_status"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Looks for records of the same person: to be asked before saving. */
        post: operations["find_duplicates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports, newest first: one's own, or everybody's for admins. */
        get: operations["list_exports"];
        put?: never;
        /** Orders a file of candidates. */
        post: operations["order_export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One export: how far it is. */
        get: operations["view_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A link to the file of an export. */
        get: operations["export_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports, newest first. */
        get: operations["list_imports"];
        put?: never;
        /** Takes a file of candidates, CSV or Excel: at most 4 MB, 5,000 rows, 60 columns. */
        post: operations["upload_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import. While a step is on, its progress alone. */
        get: operations["view_import"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/imports/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Checks every row without creating anything: what would be created, what is there already, what is wrong. */
        post: operations["check_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/imports/{id}/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A link to the rows that do not become candidates, as CSV with a column that says why. */
        get: operations["import_problems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/imports/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Creates the candidates, or goes on with an import that stopped in the middle. */
        post: operations["start_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an import back: its candidates are erased, except for those that somebody touched since. */
        post: operations["undo_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Candidates whose data are erased within two weeks, the next to go first. */
        get: operations["list_retention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Searches candidates by words of name, mail, telephone, skills and tags. */
        get: operations["search_candidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own views, oldest first. */
        get: operations["list_views"];
        put?: never;
        /** Keeps a view. */
        post: operations["save_view"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/views/{view}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes one of one's own views. What is gone already stays gone. */
        delete: operations["delete_view"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One candidate with the open moves, the history and everything that was written about the person. */
        get: operations["view_candidate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes a candidate's facts. The status changes by its own address, with its own rules. */
        patch: operations["update_candidate"];
        trace?: never;
    };
    "/api/v1/candidates/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erases a candidate: gone from every list at once, and everything about the person within a minute. It cannot be taken back. */
        post: operations["erase_candidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{id}/letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the letter that a move would send, as the caller would send it. */
        get: operations["preview_letter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{id}/letters/{letter}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops a letter that was not sent yet. */
        post: operations["cancel_letter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes two records one. The named one disappears; histories, notes and letters of both are kept. */
        post: operations["merge_candidates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The open moves of a candidate, without anything about the person. */
        get: operations["view_moves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes a note. Who is mentioned gets a mail, unless that person may not see the candidate. */
        post: operations["add_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{id}/notes/{note}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes a note: one's own, or as an admin any. What is gone already stays gone. */
        delete: operations["delete_note"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{id}/resumes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The resumes of a candidate, newest first, at most 50, with what was said to be right. */
        get: operations["resumes_of_candidate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves a candidate to another status. */
        post: operations["change_status"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says that the function runs. */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Interviews of a stretch of time or of a candidate. Who sees only own jobs also sees those they are asked to. */
        get: operations["list_interviews"];
        put?: never;
        /** Plans an interview. A time that is not free is refused with what stands in the way and the next times that are. */
        post: operations["schedule_interview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interviews/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Free times for these people, and why other times are not free. */
        get: operations["find_slots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One interview with reminders, mails, answers and feedback. */
        get: operations["view_interview"];
        /** Changes the plan of an interview: time, people, place. All of the plan is sent, as it is to be. */
        put: operations["reschedule_interview"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interviews/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancels an interview. People are told half a minute later, those who knew of it. */
        post: operations["cancel_interview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interviews/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that an interview took place. */
        post: operations["complete_interview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interviews/{id}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says what an interview was like. Once: what was said is not changed any more. */
        post: operations["give_feedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interviews/{id}/mute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Switches a reminder of an interview off. */
        post: operations["mute_reminder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interviews/{id}/no-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that the candidate did not come. */
        post: operations["mark_no_show"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interviews/{id}/offered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Offers the candidate other times: by the link in the mails one of them can be taken, if it is still free then. */
        put: operations["offer_times"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The interview behind a link. */
        get: operations["view_invitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{token}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers an invitation. */
        post: operations["answer_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jobs, open before closed, newest first. Who sees only their own gets all of them on one page. */
        get: operations["list_jobs"];
        put?: never;
        /** Adds a job. A hiring manager who adds one is named on it. */
        post: operations["create_job"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/directory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Titles of jobs, in the order of the list of jobs. */
        get: operations["job_directory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One job. */
        get: operations["view_job"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes a job. Only who reaches every job may change its hiring managers: they decide who sees it. */
        patch: operations["update_job"];
        trace?: never;
    };
    "/api/v1/jobs/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes a job: no candidate can be added any more; those there are stay where they are. */
        post: operations["close_job"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/pipeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures of a job's pipeline. */
        get: operations["view_pipeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a closed job again. */
        post: operations["reopen_job"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letter-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The words of every letter. */
        get: operations["list_letter_templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letter-templates/{status}/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes the words of a letter. Letters that wait keep the words that they were written with. */
        put: operations["save_letter_template"];
        post?: never;
        /** Goes back to the words that come with Hirelog. */
        delete: operations["reset_letter_template"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, and what that person may do. */
        get: operations["me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded about oneself. */
        get: operations["my_activity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Agrees to be measured from now on. */
        put: operations["give_consent"];
        post?: never;
        /** Says no to being measured, from now on. */
        delete: operations["withdraw_consent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/performance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The own numbers, and the own place where the organisation shows it. */
        get: operations["my_performance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that is recorded about oneself, as a file: profile, sessions, decisions, availability, views, days of
         *     interviews, days of statistics, alerts, and the log. The log comes in files of 1,000 rows.
         */
        get: operations["export_own_record"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/record/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who looked at one's own record while the log is kept, newest first. */
        get: operations["looks_at_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Browsers in which one is signed in, latest first. */
        get: operations["list_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends one of one's own sessions. */
        delete: operations["end_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resumes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Resumes of a state, newest first. Who sees own jobs only gets those; a page can be short, even empty, and still go on. */
        get: operations["list_resumes"];
        put?: never;
        /** Says that a file was brought to the bucket: for a candidate, or for a job. It is read then; follow it at its address. */
        post: operations["upload_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resumes/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives forms with which files can be brought to the bucket. A file of which nobody says that it arrived is gone after a day. */
        get: operations["give_forms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resumes/states": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far resumes are: to be asked again and again while files are read. Those that are not there, or not within reach, are
         *     left out.
         */
        get: operations["resume_states"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resumes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A resume with everything it says. While it is being read: how far it is, alone. */
        get: operations["view_resume"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resumes/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Throws a resume away: its file, its text and what was found. What reached a candidate stays there. */
        post: operations["discard_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resumes/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A link to the file as it was brought. */
        get: operations["resume_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resumes/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a resume in hand for 15 minutes, or gives another sign. Nobody else can review it meanwhile. */
        post: operations["hold_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resumes/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets go of a resume. */
        post: operations["release_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resumes/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says what of a resume is right and whose it is: the facts go into that candidate, or make a new one. */
        post: operations["review_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resumes/{id}/vet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has a resume read once more, such as with another model. What was found before is replaced. */
        post: operations["read_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rooms of the organisation. */
        get: operations["list_rooms"];
        put?: never;
        /** Adds a room. */
        post: operations["create_room"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes a room. */
        put: operations["update_room"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules of alerts and the targets. */
        get: operations["view_alert_settings"];
        /** Decides about the rules of alerts and the targets. */
        put: operations["save_alert_settings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/analytics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How people are compared. */
        get: operations["view_analytics_settings"];
        /** Decides how people are compared. */
        put: operations["save_analytics_settings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/extraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How resumes are read, and what this month has cost. */
        get: operations["view_extraction_settings"];
        /** Decides how resumes are read. What is read already stays as it is. */
        put: operations["save_extraction_settings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/interviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When people are reminded, and what they are asked afterwards. */
        get: operations["view_interview_settings"];
        /** Decides when people are reminded, and what they are asked afterwards. */
        put: operations["save_interview_settings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/recording": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the log is kept. */
        get: operations["view_recording"];
        /**
         * Decides how the log is kept. A shorter time hides rows from the next request on; they are deleted when their time,
         *     as it was decided when they were written, is over.
         */
        put: operations["save_recording"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people of the team. */
        get: operations["list_users"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/directory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Names of the people of the team. */
        get: operations["directory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/invites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invitations that were not accepted yet, newest first. */
        get: operations["list_invites"];
        put?: never;
        /** Invites a person by mail. */
        post: operations["invite_user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person. */
        get: operations["view_user"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a person's access away, from the next request on. The record stays. */
        post: operations["deactivate_user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Erases what a deactivated person is known by: name and address at once, everything else within a minute. What the
         *     person did stays in the log and in the statistics, without the name. It cannot be taken back.
         */
        delete: operations["erase_user"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes what a person may do, from the next request on. */
        put: operations["change_role"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Where a number comes from.
         * @enum {string}
         */
        About: "people" | "pipeline";
        /** @description Days on which a person is away, first and last included. */
        Absence: {
            /**
             * Format: date
             * @description The first day.
             */
            from: string;
            /**
             * Format: date
             * @description The last day.
             */
            to: string;
        };
        /** @description The parts of an invitation's link. */
        AcceptIn: {
            /** @description Which invitation. */
            invite: components["schemas"]["InviteId"];
            /** @description Its secret. */
            token: string;
        };
        /**
         * @description What was done.
         * @enum {string}
         */
        Action: "login" | "login_failed" | "logout" | "list_users" | "view_user" | "invite_user" | "accept_invite" | "change_role" | "deactivate_user" | "give_consent" | "withdraw_consent" | "view_candidate" | "list_candidates" | "search_candidates" | "create_candidate" | "update_candidate" | "delete_candidate" | "find_duplicates" | "merge_candidates" | "change_status" | "preview_bulk_status" | "bulk_change_status" | "undo_change_status" | "add_note" | "delete_note" | "preview_letter" | "send_letter" | "cancel_letter" | "list_templates" | "update_settings" | "list_retention" | "remind_retention" | "save_view" | "delete_view" | "import_candidates" | "list_imports" | "view_import" | "undo_import" | "export_candidates" | "list_exports" | "download_export" | "upload_resume" | "vet_resume" | "list_resumes" | "view_resume" | "hold_resume" | "download_resume" | "review_extraction" | "accept_extraction" | "discard_resume" | "list_jobs" | "view_job" | "create_job" | "update_job" | "close_job" | "reopen_job" | "view_pipeline" | "list_interviews" | "view_interview" | "schedule_interview" | "reschedule_interview" | "cancel_interview" | "complete_interview" | "mark_no_show" | "find_slots" | "mute_reminder" | "give_feedback" | "tell_interview" | "remind_interview" | "answer_invitation" | "view_availability" | "update_availability" | "update_calendar_feed" | "list_mails" | "view_activity" | "view_dashboard" | "view_leaderboard" | "export_own_record" | "view_looks" | "erase_user" | "view_reconciliation" | "generate_report" | "cancel_report" | "save_report_definition" | "delete_report_definition" | "schedule_report" | "delete_report_schedule" | "list_report_schedules" | "preview_report" | "finish_report" | "list_reports" | "download_report" | "raise_alert" | "tell_alerts" | "list_alerts" | "acknowledge_alert";
        /** @description A person's figures and log. */
        ActivityPage: {
            /** @description Rows of the log, newest first. A page can be short, even empty, and still go on. */
            items: components["schemas"]["Event"][];
            /** @description The cursor of the next page; null at the end. */
            next?: string | null;
            /** @description Figures of today, this week, this month. */
            statistics: components["schemas"]["StatisticsOut"];
            /** @description Who. */
            user: components["schemas"]["PersonOut"];
        };
        /** @description Who acted. */
        Actor: {
            /** @description A person of the team. */
            id: components["schemas"]["UserId"];
            /** @enum {string} */
            kind: "user";
        } | {
            /** @description A schedule, by name. */
            id: string;
            /** @enum {string} */
            kind: "schedule";
        } | {
            /** @description Hirelog itself, by the name of the function. */
            id: string;
            /** @enum {string} */
            kind: "system";
        };
        /**
         * @description Whether everything agrees.
         * @enum {string}
         */
        Agreement: "equal" | "different";
        /** @description Something that somebody should look at. */
        Alert: {
            /**
             * Format: date
             * @description The day that it belongs to.
             */
            day: string;
            /** @description Identifier. */
            id: components["schemas"]["AlertId"];
            /** @description What it is about. */
            kind: components["schemas"]["AlertKind"];
            /** @description In which words. */
            note?: string | null;
            noted_at?: components["schemas"]["Instant"] | null;
            noted_by?: components["schemas"]["PersonOut"] | null;
            /** @description When it was found. */
            raised_at: components["schemas"]["Instant"];
            /** @description Why, in words with the numbers. */
            reason: string;
            /** @description What to open: rows of the log, or candidates. */
            rows: components["schemas"]["AlertRows"];
            /** @description What was said about it. */
            state: components["schemas"]["AlertState"];
            /** @description The kind, for people. */
            title: string;
            user?: components["schemas"]["PersonOut"] | null;
            /**
             * Format: int64
             * @description For `If-Match`.
             */
            version: number;
        };
        /**
         * @description When people are told.
         * @enum {string}
         */
        AlertDelivery: "at_once" | "daily";
        /**
         * Format: uuid
         * @description Something that somebody should look at.
         */
        AlertId: string;
        /** @description What is said. */
        AlertIn: {
            /** @description In which words. */
            note?: string | null;
            /** @description That it is looked after, fine, or open again. */
            state: components["schemas"]["AlertState"];
        };
        /**
         * @description What an alert is about.
         * @enum {string}
         */
        AlertKind: "inactivity" | "unusual_activity" | "mass_view" | "mass_export" | "mass_delete" | "night_work" | "new_action" | "new_network" | "stuck_candidates" | "target_missed" | "target_beaten" | "records_differ";
        /** @description The kind of a rule, with the limits that this kind has. */
        AlertLimits: {
            /** @enum {string} */
            kind: "inactivity";
            /**
             * Format: int32
             * @description Working days in a row without any action.
             */
            working_days: number;
        } | {
            /**
             * Format: int32
             * @description Hours with fewer actions are never unusual.
             */
            at_least: number;
            /**
             * Format: int32
             * @description How far from the median is unusual, in (scaled) median absolute deviations.
             */
            deviations: number;
            /** @enum {string} */
            kind: "unusual_activity";
        } | {
            /** @enum {string} */
            kind: "mass_view";
            /**
             * Format: int32
             * @description Candidates that may be opened within an hour.
             */
            per_hour: number;
        } | {
            /** @enum {string} */
            kind: "mass_export";
            /**
             * Format: int32
             * @description Candidates that may be taken out within an hour.
             */
            per_hour: number;
        } | {
            /** @enum {string} */
            kind: "mass_delete";
            /**
             * Format: int32
             * @description Candidates that may be erased within an hour.
             */
            per_hour: number;
        } | {
            /**
             * Format: int32
             * @description Nights with fewer actions are not told of.
             */
            at_least: number;
            /**
             * Format: int32
             * @description The hour in which the night begins, on the person's clock.
             */
            from_hour: number;
            /** @enum {string} */
            kind: "night_work";
            /**
             * Format: int32
             * @description The hour in which it ends.
             */
            to_hour: number;
        } | {
            /** @enum {string} */
            kind: "new_action";
            /**
             * Format: int32
             * @description Days at the beginning that are only learned from.
             */
            learning_days: number;
        } | {
            /** @enum {string} */
            kind: "new_network";
            /**
             * Format: int32
             * @description Days at the beginning that are only learned from.
             */
            learning_days: number;
        } | {
            /** @enum {string} */
            kind: "stuck_candidates";
            /** @description Days that candidates may be in a status; those that are not named have no limit. */
            stage_days: {
                [key: string]: number;
            };
        } | {
            /** @enum {string} */
            kind: "target_missed";
        } | {
            /** @enum {string} */
            kind: "target_beaten";
        } | {
            /** @enum {string} */
            kind: "records_differ";
        };
        /** @description What to open to see what an alert speaks of: rows of the log, or candidates. */
        AlertRows: {
            action?: components["schemas"]["Action"] | null;
            /** @description These candidates. */
            candidates?: components["schemas"]["CandidateId"][];
            /** @description Not before. */
            from: components["schemas"]["Instant"];
            /** @description Before. */
            to: components["schemas"]["Instant"];
            user?: components["schemas"]["UserId"] | null;
        };
        /** @description A rule: what is looked for, and who is told. */
        AlertRule: components["schemas"]["AlertLimits"] & {
            /** @description When they are told. */
            delivery: components["schemas"]["AlertDelivery"];
            /** @description Whether it is looked for at all. */
            on: boolean;
            /** @description Who is told by mail; nobody where it is empty. */
            recipients?: components["schemas"]["UserId"][];
        };
        /** @description The rules of alerts. */
        AlertSettings: {
            /** @description One rule of each kind. */
            rules: components["schemas"]["AlertRule"][];
            /** @description What the team wants to reach. */
            targets: components["schemas"]["Target"][];
            /**
             * Format: int64
             * @description For `If-Match`; 0 where nothing was ever decided.
             */
            version: number;
        };
        /** @description What is decided. */
        AlertSettingsIn: {
            /** @description One rule of each kind, in any order. All rules together name at most 20 different people. */
            rules: components["schemas"]["AlertRule"][];
            /** @description What the team wants to reach. */
            targets: components["schemas"]["Target"][];
        };
        /**
         * @description What was said about an alert.
         * @enum {string}
         */
        AlertState: "open" | "acknowledged" | "fine";
        /** @description One page of alerts. */
        Alerts: {
            /** @description The alerts, newest first. A page can be short, even empty, and still go on. */
            items: components["schemas"]["Alert"][];
            /** @description The cursor of the next page; null at the end. */
            next?: string | null;
            /** @description How many are open; 100 where there are as many or more. */
            open: number;
        };
        /** @description A number of a row. */
        AnalyticsCell: {
            /** @description Which one. */
            metric: string;
            /**
             * Format: double
             * @description The same of the period before; none for days, weeks and months.
             */
            previous?: number | null;
            /** @description True for a rate of so few that it would say nothing. */
            too_few: boolean;
            /**
             * Format: double
             * @description The number; none where there are too few for a rate.
             */
            value?: number | null;
        };
        /** @description A person, a job or a stretch of time. */
        AnalyticsRow: {
            /** @description The numbers. */
            figures: components["schemas"]["AnalyticsCell"][];
            /** @description Identifier, or first day. */
            key: string;
            /** @description For people. */
            name: string;
            /** @description Whether there are numbers. */
            state: components["schemas"]["Shown"];
        };
        /** @description How people are compared, and from when on a rate or a wait is looked at. */
        AnalyticsSettings: {
            /**
             * Format: int32
             * @description Who was at work on fewer days has no rank.
             */
            minimum_days: number;
            /**
             * Format: int32
             * @description A rate of fewer is not shown.
             */
            minimum_volume: number;
            /** @description Whether people see their own rank. */
            show_own_rank: boolean;
            /**
             * Format: int64
             * @description For `If-Match`; 0 where nothing was ever decided.
             */
            version: number;
            /** @description The formula of the leaderboard. */
            weights: components["schemas"]["Weighting"][];
        };
        /** @description What is decided. */
        AnalyticsSettingsIn: {
            /**
             * Format: int32
             * @description Who was at work on fewer days has no rank.
             */
            minimum_days: number;
            /**
             * Format: int32
             * @description A rate of fewer is not shown.
             */
            minimum_volume: number;
            /** @description Whether people see their own rank. */
            show_own_rank: boolean;
            /** @description The formula of the leaderboard. */
            weights: components["schemas"]["Weighting"][];
        };
        /**
         * @description What the candidate said.
         * @enum {string}
         */
        AnswerKind: "confirmed" | "another_time" | "picked";
        /** @description When a person can be asked. */
        Availability: {
            /** @description Days away. */
            absences: components["schemas"]["Absence"][];
            /**
             * Format: int32
             * @description Minutes that must lie between two interviews.
             */
            buffer_minutes: number;
            /**
             * Format: int32
             * @description Most interviews a day; null where there is no limit.
             */
            daily_limit?: number | null;
            /** @description Working hours, Monday first. */
            hours: components["schemas"]["WeekHours"];
            /** @description Who. */
            user: components["schemas"]["UserId"];
            /**
             * Format: int64
             * @description For `If-Match`; 0 where the person never said anything.
             */
            version: number;
            /** @description IANA name of the zone of the hours, in which the person reads times. */
            zone: string;
        };
        /** @description When a person can be asked. */
        AvailabilityIn: {
            /** @description Days away; at most 60. */
            absences?: components["schemas"]["Absence"][];
            /**
             * Format: int32
             * @description Minutes that must lie between two interviews.
             */
            buffer_minutes?: number;
            /**
             * Format: int32
             * @description Most interviews a day.
             */
            daily_limit?: number | null;
            /** @description Working hours, Monday first; at most four stretches a day. */
            hours: components["schemas"]["WeekHours"];
            /**
             * @description IANA name of the zone of the hours, in which the person reads times.
             * @example Europe/Berlin
             */
            zone: string;
        };
        /**
         * @description What work is compared by: how much, what came of it, how soon.
         * @enum {string}
         */
        Axis: "volume" | "result" | "timeliness";
        /**
         * @description Which direction is the good one. More clicks are not better work, so most numbers have none.
         * @enum {string}
         */
        Better: "more" | "less" | "neither";
        /** @description Starts that are not free, and why. */
        BlockedStarts: {
            /** @description What stands in the way. */
            conflicts: components["schemas"]["Conflict"][];
            /** @description The first start. */
            from: components["schemas"]["Instant"];
            /** @description The first start after it that is free, or not free for another reason. */
            until: components["schemas"]["Instant"];
        };
        /** @description All columns. */
        Board: {
            /** @description In the order of the pipeline. */
            columns: components["schemas"]["BoardColumn"][];
        };
        /** @description One column. */
        BoardColumn: {
            /**
             * Format: int64
             * @description How many candidates are there; null where that is not known.
             */
            count?: number | null;
            /** @description The first cards, most recently moved first. */
            items: components["schemas"]["CandidateSummary"][];
            /** @description Where the list of candidates in this status goes on. */
            next?: string | null;
            /** @description The status. */
            status: components["schemas"]["Status"];
        };
        /**
         * @description How a month stands against its budget.
         * @enum {string}
         */
        BudgetStanding: "ok" | "warning" | "used_up";
        /** @description What became of each. */
        BulkDone: {
            /** @description Those who moved. */
            moved: components["schemas"]["BulkMoved"][];
            /** @description Joins everything that was done; what to name for taking it back. */
            operation_id: components["schemas"]["OperationId"];
            /** @description Those who did not. */
            refused: components["schemas"]["BulkRefusal"][];
            undo_until?: components["schemas"]["Instant"] | null;
        };
        /** @description A move of many. */
        BulkIn: {
            /** @description Whom. */
            candidates: components["schemas"]["BulkItem"][];
            /** @description The fields of the step, by name. */
            fields?: Record<string, unknown>;
            /** @description What each of them is told. */
            letter?: components["schemas"]["BulkLetter"];
            /** @description The new status. */
            to: components["schemas"]["Status"];
        };
        /** @description One of many. */
        BulkItem: {
            /** @description Who. */
            id: components["schemas"]["CandidateId"];
            /**
             * Format: int64
             * @description The version that was seen.
             */
            version: number;
        };
        /** @description What many candidates are told: nobody has read one letter for all of them. */
        BulkLetter: {
            /** @enum {string} */
            kind: "default";
        } | {
            /** @enum {string} */
            kind: "none";
        };
        /** @description Somebody who moved. */
        BulkMoved: {
            /** @description Who. */
            id: components["schemas"]["CandidateId"];
            /**
             * Format: int64
             * @description The version from now on.
             */
            version: number;
        };
        /** @description Who would move and who would not. */
        BulkPreview: {
            /** @description What the step asks of those who can go there. */
            fields: components["schemas"]["FieldSpec"][];
            /** @description Those who would. */
            would: components["schemas"]["WouldOut"][];
            /** @description Those who would not. */
            would_not: components["schemas"]["BulkRefusal"][];
        };
        /** @description A move of many, to be looked at. */
        BulkPreviewRequest: {
            /** @description The fields of the step, by name. */
            fields?: Record<string, unknown>;
            /** @description Whom. */
            ids: components["schemas"]["CandidateId"][];
            /** @description The new status. */
            to: components["schemas"]["Status"];
        };
        /** @description Somebody who does not move, and why. */
        BulkRefusal: {
            /** @description The statuses that are open instead. */
            allowed: components["schemas"]["Status"][];
            /** @description Stable name of the reason. */
            code: string;
            /** @description The reason in words. */
            detail: string;
            /** @description What is wrong with fields. */
            errors: components["schemas"]["Issue"][];
            /** @description Who. */
            id: components["schemas"]["CandidateId"];
            name?: components["schemas"]["Name"] | null;
        };
        /**
         * @description How rows are made.
         * @enum {string}
         */
        By: "user" | "job" | "day" | "week" | "month";
        /** @description An address for calendar programs. */
        CalendarFeedAddress: {
            /** @description It is shown this once. Whoever has it can read. */
            address: string;
        };
        /** @description Whether an address is open. */
        CalendarFeedState: {
            open_since?: components["schemas"]["Instant"] | null;
        };
        /** @description A candidate with all facts. */
        Candidate: components["schemas"]["CandidateSummary"] & {
            /** @description Records that were merged into this one, of jobs within the caller's reach. */
            absorbed: components["schemas"]["CandidateId"][];
            consent?: components["schemas"]["CandidateConsent"] | null;
            /**
             * Format: date
             * @description The last day on which the data may be kept; null while the process runs.
             */
            keep_until?: string | null;
            /** @description In which language to write. */
            language: components["schemas"]["Language"];
            location?: components["schemas"]["Name"] | null;
            mail?: components["schemas"]["MailAddress"] | null;
            /** @description Where to call; null likewise. */
            phone?: string | null;
            /** @description What the person can do. */
            skills: components["schemas"]["Label"][];
        };
        /** @description What the candidate answered. */
        CandidateAnswer: {
            /** @description When. */
            at: components["schemas"]["Instant"];
            /** @description What. */
            kind: components["schemas"]["AnswerKind"];
            /** @description The wish, in the candidate's words. */
            wish?: string | null;
        };
        /** @description A candidate's word that data may be kept until some day. */
        CandidateConsent: {
            /**
             * Format: date
             * @description When the candidate gave it.
             */
            given_on: string;
            /**
             * Format: date
             * @description The last day that it covers.
             */
            until: string;
        };
        /** @description The page of a candidate. */
        CandidateFile: {
            /** @description The facts. */
            candidate: components["schemas"]["Candidate"];
            /** @description The steps so far, newest first. After a change: the new step only. */
            history: components["schemas"]["HistoryRow"][];
            /** @description The newest letters, at most 200 of each record; empty after a change, and for those who may not see contact data. */
            letters: components["schemas"]["Letter"][];
            /** @description True where there are older notes or letters than these. */
            more: boolean;
            /** @description The moves that are open to the caller, with the fields they ask for. */
            moves: components["schemas"]["Move"][];
            /** @description The newest notes, at most 200 of each record; empty after a change. */
            notes: components["schemas"]["Note"][];
            /** @description Where the time went; empty after a change. */
            time: components["schemas"]["CandidateTime"];
            undo?: components["schemas"]["Undo"] | null;
        };
        /**
         * Format: uuid
         * @description A person who applied.
         */
        CandidateId: string;
        /** @description A new candidate. */
        CandidateIn: {
            /** @description The job applied for; it must be open. */
            job: components["schemas"]["JobId"];
            /** @description In which language to write. */
            language?: components["schemas"]["Language"];
            /** @description Where the person lives. */
            location?: string | null;
            /**
             * Format: email
             * @description Where to write to.
             */
            mail: string;
            /** @description Name. */
            name: string;
            owner?: components["schemas"]["UserId"] | null;
            /** @description Where to call: digits, spaces and + - ( ) / . x */
            phone?: string | null;
            /** @description What the person can do, at most 15. */
            skills?: components["schemas"]["Label"][];
            /** @description How the candidate came. */
            source: components["schemas"]["CandidateSource"];
            /** @description The team's own words, at most 10. */
            tags?: components["schemas"]["Label"][];
        };
        /** @description What can be done with a candidate now. */
        CandidateMoves: {
            /** @description Who. */
            id: components["schemas"]["CandidateId"];
            /** @description The moves that are open to the caller, with the fields they ask for. */
            moves: components["schemas"]["Move"][];
            /** @description Where the candidate stands. */
            status: components["schemas"]["Status"];
            undo?: components["schemas"]["Undo"] | null;
            /**
             * Format: int64
             * @description For `If-Match`.
             */
            version: number;
        };
        /** @description What may change on a candidate; what is absent stays, an empty phone or location is taken away. */
        CandidatePatch: {
            consent?: components["schemas"]["CandidateConsent"] | null;
            language?: components["schemas"]["Language"] | null;
            /** @description Where the person lives. */
            location?: string | null;
            /**
             * Format: email
             * @description Where to write to.
             */
            mail?: string | null;
            /** @description Name. */
            name?: string | null;
            owner?: components["schemas"]["UserId"] | null;
            /** @description Where to call. */
            phone?: string | null;
            /** @description What the person can do, at most 15, instead of what there is. */
            skills?: components["schemas"]["Label"][] | null;
            source?: components["schemas"]["CandidateSource"] | null;
            /** @description The team's own words, at most 10, instead of those there are. */
            tags?: components["schemas"]["Label"][] | null;
        };
        /** @description A resume of a candidate. */
        CandidateResume: components["schemas"]["Resume"] & {
            /** @description What is right, after the review. */
            facts: components["schemas"]["ResumeFact"][];
        };
        /**
         * @description How a candidate found the way here.
         * @enum {string}
         */
        CandidateSource: "referral" | "job_board" | "career_page" | "agency" | "linkedin" | "other";
        /** @description A line of a list, a card of a board. */
        CandidateSummary: {
            /** @description When the candidate was added. */
            created_at: components["schemas"]["Instant"];
            /** @description Identifier. */
            id: components["schemas"]["CandidateId"];
            /** @description The job applied for. */
            job: components["schemas"]["JobId"];
            /** @description Name. */
            name: components["schemas"]["Name"];
            /** @description Who is responsible. */
            owner: components["schemas"]["UserId"];
            /** @description How the candidate came. */
            source: components["schemas"]["CandidateSource"];
            /** @description Where the candidate stands. */
            status: components["schemas"]["Status"];
            /** @description Since when. */
            status_since: components["schemas"]["Instant"];
            /** @description The team's own words. */
            tags: components["schemas"]["Label"][];
            /** @description Whose turn it is. */
            turn: components["schemas"]["Turn"];
            /**
             * Format: date
             * @description The day until which an offer or a hold lasts.
             */
            until?: string | null;
            /** @description When anything was last changed. */
            updated_at: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description For `If-Match`.
             */
            version: number;
        };
        /** @description Where the time went. */
        CandidateTime: {
            /**
             * Format: int64
             * @description On hold.
             */
            on_hold_seconds: number;
            /** @description By status, in the order of the pipeline, without holds. */
            stages: components["schemas"]["StayOut"][];
            /**
             * Format: int64
             * @description All of it.
             */
            total_seconds: number;
        };
        /** @description What a resume says about where somebody stayed for how long. */
        Career: {
            /** @description Whether there are as many short stays as the settings point out. */
            flagged: boolean;
            /** @description Newest first. */
            gaps: components["schemas"]["CareerGap"][];
            /** @description Newest first. */
            overlaps: components["schemas"]["CareerOverlap"][];
            /** @description Why, a sentence for each reason; empty where nothing is pointed out. */
            reasons: string[];
            /** @description Newest first. */
            stays: components["schemas"]["CareerStay"][];
            /**
             * Format: int32
             * @description Positions that say no beginning: they are left out.
             */
            undated: number;
        };
        /** @description A time between two stays. */
        CareerGap: {
            /**
             * @description The first month without work.
             * @example 2019-03
             */
            from: string;
            /**
             * Format: int32
             * @description How many.
             */
            months: number;
            /**
             * @description The last.
             * @example 2019-03
             */
            to: string;
        };
        /** @description A time at two companies at once. */
        CareerOverlap: {
            /** @description Which two. */
            companies: components["schemas"]["Name"][];
            /**
             * @description The first month at both.
             * @example 2019-03
             */
            from: string;
            /**
             * Format: int32
             * @description How many.
             */
            months: number;
            /**
             * @description The last.
             * @example 2019-03
             */
            to: string;
        };
        /** @description Time at one company, under whatever titles. */
        CareerStay: {
            /** @description True for an internship, a placement or work beside studies: short by nature, so never pointed out. */
            by_nature_short: boolean;
            /** @description Where. */
            company: components["schemas"]["Name"];
            /**
             * @description From when on.
             * @example 2019-03
             */
            from: string;
            /**
             * Format: int32
             * @description How many months it can have been: a year without a month may be all of it.
             */
            longest: number;
            /**
             * Format: int32
             * @description How many months, the first and the last included.
             */
            months: number;
            /** @description Whether it goes on. */
            ongoing: boolean;
            /** @description Under which titles, newest first. */
            titles: components["schemas"]["Name"][];
            /**
             * @description Until when; none while it goes on, or where nothing says so.
             * @example 2019-03
             */
            to?: string | null;
        };
        /** @description From when on a stay is short and a gap is shown. Settings of the organisation. */
        CareerThresholds: {
            /**
             * Format: int32
             * @description A time without work of so many months is shown: 1 to 24.
             */
            gap_months: number;
            /**
             * Format: int32
             * @description A stay of fewer months is short: 1 to 60.
             */
            short_stay_months: number;
            /**
             * Format: int32
             * @description So many short stays are pointed out: 2 to 10.
             */
            short_stays: number;
            /**
             * Format: int32
             * @description Stays that ended in the last so many years are looked at: 1 to 20.
             */
            within_years: number;
        };
        /**
         * Format: uuid
         * @description One request to sign in.
         */
        ChallengeId: string;
        /**
         * @description What a person decided.
         * @enum {string}
         */
        Choice: "accepted" | "withdrawn";
        /** @description Why a job is closed. */
        CloseIn: {
            /** @description The reason. */
            reason: components["schemas"]["CloseReason"];
        };
        /**
         * @description Why a job was closed.
         * @enum {string}
         */
        CloseReason: "filled" | "cancelled" | "postponed" | "other";
        /** @description A code. */
        CodeIn: {
            /** @description Six digits. */
            code: string;
        };
        /** @description What stands in the way. */
        Conflict: {
            /** @description `booked`, `too_close`, `outside_hours`, `absent` or `daily_limit`. */
            code: string;
            /** @description In words. */
            detail: string;
            /** @description True where nobody can decide against it. */
            final: boolean;
            from?: components["schemas"]["Instant"] | null;
            /** @description At whom: `user`, `candidate` or `room`. */
            party: string;
            until?: components["schemas"]["Instant"] | null;
            user?: components["schemas"]["UserId"] | null;
        };
        /** @description Which text is agreed to. */
        ConsentIn: {
            /**
             * Format: int32
             * @description The version that was shown.
             */
            version: number;
        };
        /** @description The text about being measured and what was decided. */
        ConsentOut: {
            /** @description Whether the person should be asked now. */
            asks: boolean;
            decision?: components["schemas"]["Decision"] | null;
            /** @description Whether the person is measured now. */
            measured: boolean;
            /** @description The text. */
            text: components["schemas"]["Paragraph"][];
            /**
             * Format: int32
             * @description Version of the text.
             */
            version: number;
        };
        /**
         * Format: int64
         * @description Money in millionths of a US dollar: a short resume costs some thousand of them.
         */
        Cost: number;
        /** @description A row and what it counts. */
        CountedEvent: {
            /**
             * Format: int64
             * @description What it adds to what is below the line of a rate.
             */
            among: number;
            /**
             * Format: int64
             * @description What it adds to the number, or to what is above the line of a rate.
             */
            counts: number;
            event: components["schemas"]["Event"];
        };
        /** @description The dashboard. */
        Dashboard: {
            alerts: components["schemas"]["Part_AlertsPart"];
            /** @description For `since` of the next question. */
            at: components["schemas"]["Instant"];
            feed: components["schemas"]["Part_FeedPart"];
            leaderboard: components["schemas"]["Part_Leaderboard"];
            period: components["schemas"]["Period"];
            previous: components["schemas"]["Period"];
            tiles: components["schemas"]["Part_Vec_Figure"];
        };
        /** @description A decision about a version of the text. */
        Decision: {
            /** @description When. */
            at: components["schemas"]["Instant"];
            /** @description Yes or no. */
            kind: components["schemas"]["Choice"];
            /**
             * Format: int32
             * @description Of which text.
             */
            version: number;
        };
        /**
         * Format: uuid
         * @description What stands in a report, kept under a title.
         */
        DefinitionId: string;
        /** @description A name for an identifier. */
        DirectoryEntry: {
            /** @description Identifier. */
            id: components["schemas"]["UserId"];
            /** @description Name. */
            name: components["schemas"]["Name"];
            /** @description Whether the person may come in. */
            state: components["schemas"]["UserState"];
        };
        /** @description A chart with its numbers. */
        DrawnChart: (components["schemas"]["ReportSeries"] & {
            /** @enum {string} */
            kind: "bars";
        }) | (components["schemas"]["ReportSeries"] & {
            /** @enum {string} */
            kind: "lines";
        }) | {
            /** @description Seven days from Monday, 24 hours each. */
            cells: number[][];
            /** @enum {string} */
            kind: "heat_map";
        } | {
            /** @enum {string} */
            kind: "funnel";
            /** @description In the order of the pipeline. */
            stages: components["schemas"]["ReportStage"][];
        } | {
            /** @enum {string} */
            kind: "pipeline_now";
            /** @description Every status. */
            statuses: components["schemas"]["ReportStanding"][];
        };
        /** @description A record that is probably of the same person. */
        DuplicateMatch: {
            /** @description Which one. */
            id: components["schemas"]["CandidateId"];
            /** @description The job applied for. */
            job: components["schemas"]["JobId"];
            /** @description Name. */
            name: components["schemas"]["Name"];
            /** @description In what they are alike. */
            reasons: components["schemas"]["Likeness"][];
        };
        /** @description Records that are probably of the same person. */
        Duplicates: {
            /** @description The records. */
            matches: components["schemas"]["DuplicateMatch"][];
        };
        /** @description A person as typed so far. */
        DuplicatesIn: {
            except?: components["schemas"]["CandidateId"] | null;
            job?: components["schemas"]["JobId"] | null;
            /** @description Where the person lives. */
            location?: string | null;
            /** @description Mail address; one that is none yet is not compared. */
            mail?: string | null;
            /** @description Name. */
            name: string;
            /** @description Telephone number, likewise. */
            phone?: string | null;
        };
        /** @description A school, or a degree. */
        Education: {
            degree?: components["schemas"]["Name"] | null;
            /**
             * @description From when on.
             * @example 2019-03
             */
            from?: string | null;
            /** @description Where. */
            institution: components["schemas"]["Name"];
            /**
             * @description Until when: a month, or `present`.
             * @example present
             */
            to?: string | null;
        };
        /** @description Why. */
        EraseIn: {
            /** @description The reason. */
            reason: components["schemas"]["EraseReason"];
        };
        /**
         * @description Why a candidate is erased.
         * @enum {string}
         */
        EraseReason: "request" | "retention" | "mistake";
        /** @description One recorded action. */
        Event: (components["schemas"]["Subject"] | null) & {
            /** @description What. */
            action: components["schemas"]["Action"];
            /** @description Who. */
            actor: components["schemas"]["Actor"];
            /** @description When. */
            at: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description Milliseconds to the answer, where there was one.
             */
            duration_ms?: number | null;
            /** @description Decides whether it was counted already. */
            id: components["schemas"]["EventId"];
            /** @description The caller's network, see [`truncate_address`], or the whole address where the organisation decided so. */
            ip?: string | null;
            /** @description Filters, search terms, from and to, counts; at most [`MAX_METADATA`] bytes; never pay, mail bodies or resume text. */
            metadata?: Record<string, unknown>;
            /** @description The same for all events of one action of a person. */
            operation_id: components["schemas"]["OperationId"];
            /** @description How it ended. */
            outcome: components["schemas"]["Outcome"];
            /**
             * Format: int32
             * @description See [`SCHEMA`].
             */
            schema: number;
            /** @description Through which door. */
            source: components["schemas"]["Source"];
            /**
             * Format: int32
             * @description HTTP status of the answer, where there was one.
             */
            status?: number | null;
            /** @description The caller's browser, cut to 160 characters. */
            user_agent?: string | null;
        };
        /**
         * Format: uuid
         * @description One recorded action. Decides whether an event was counted already.
         */
        EventId: string;
        /** @description What is behind a number. */
        Explanation: {
            /**
             * Format: int64
             * @description What is above the line of a rate, or the number.
             */
            above: number;
            /**
             * Format: int64
             * @description What is below the line of a rate.
             */
            below?: number | null;
            /** @description False where rows of the period are not kept any more. */
            complete: boolean;
            /**
             * Format: int64
             * @description What the rows of this page count together.
             */
            counted: number;
            /** @description Rows that count, newest first. Time and days of activity have rows only of one person. */
            items: components["schemas"]["CountedEvent"][];
            metric: components["schemas"]["Metric"];
            next?: string | null;
            /** @description The people behind a number of the team. */
            people: components["schemas"]["PersonalPart"][];
            period: components["schemas"]["Period"];
            /**
             * Format: double
             * @description The number itself.
             */
            value?: number | null;
        };
        /** @description A file of candidates on its way out. */
        Export: {
            /** @description Who ordered it. */
            by: components["schemas"]["UserId"];
            /**
             * Format: int64
             * @description Size of the file.
             */
            bytes: number;
            /** @description When it was ordered. */
            created_at: components["schemas"]["Instant"];
            end?: components["schemas"]["ExportEnd"] | null;
            expires_at?: components["schemas"]["Instant"] | null;
            /** @description Which candidates. Words that were searched for are forgotten with the order: they read "…". */
            filter: components["schemas"]["ExportFilter"];
            finished_at?: components["schemas"]["Instant"] | null;
            /** @description Its kind. */
            format: components["schemas"]["ExportFormat"];
            /** @description Identifier. */
            id: components["schemas"]["ExportId"];
            /**
             * Format: int32
             * @description Rows so far.
             */
            rows: number;
            /** @description How far it is. */
            state: components["schemas"]["ExportState"];
            /**
             * Format: int64
             * @description Rises by one with every change.
             */
            version: number;
        };
        /**
         * @description Why the file of an export is gone.
         * @enum {string}
         */
        ExportEnd: "time_over" | "file_erased";
        /** @description Which candidates; what is absent does not narrow it. */
        ExportFilter: {
            job?: components["schemas"]["JobId"] | null;
            owner?: components["schemas"]["UserId"] | null;
            /** @description Only those with this skill. */
            skill?: string | null;
            source?: components["schemas"]["CandidateSource"] | null;
            /** @description Only those in one of these statuses. */
            status?: components["schemas"]["Status"][] | null;
            /** @description Only those with this tag. */
            tag?: string | null;
            /** @description Words of name, mail, telephone, skills and tags. */
            text?: string | null;
            /**
             * Format: int64
             * @description Only those who are in their status for so many days or longer.
             */
            waiting_days?: number | null;
        };
        /**
         * @description The kind of a file.
         * @enum {string}
         */
        ExportFormat: "csv" | "xlsx";
        /**
         * Format: uuid
         * @description One file with candidates that were taken out.
         */
        ExportId: string;
        /** @description What to make, all of it optional. */
        ExportIn: {
            about?: components["schemas"]["ReportSubject"] | null;
            /**
             * Format: date
             * @description Any day of the period; yesterday, last week or last month where absent.
             */
            date?: string | null;
            definition?: components["schemas"]["DefinitionId"] | null;
            /** @description Which files; both where absent. */
            formats?: components["schemas"]["Format"][] | null;
            layout?: components["schemas"]["ReportLayout"] | null;
            /** @description Who gets the mail, each with what that person may see; whoever orders, where absent. */
            recipients?: string[] | null;
        };
        /** @description What to make, with its kind. */
        ExportReportIn: {
            about?: components["schemas"]["ReportSubject"] | null;
            /**
             * Format: date
             * @description Any day of the period; yesterday, last week or last month where absent.
             */
            date?: string | null;
            definition?: components["schemas"]["DefinitionId"] | null;
            /** @description Which files. */
            formats: components["schemas"]["Format"][];
            /**
             * Format: date
             * @description First day of a range.
             */
            from?: string | null;
            /** @description Which kind. */
            kind: components["schemas"]["ReportKind"];
            layout?: components["schemas"]["ReportLayout"] | null;
            /** @description Who gets the mail, each with what that person may see; whoever orders, where absent. */
            recipients?: string[] | null;
            /**
             * Format: date
             * @description Last day of a range, at most two years after the first.
             */
            to?: string | null;
        };
        /** @description What to make. */
        ExportRequest: {
            /** @description Which candidates. */
            filter?: components["schemas"]["ExportFilter"];
            /** @description CSV or Excel. */
            format: components["schemas"]["ExportFormat"];
        };
        /**
         * @description How far an export is.
         * @enum {string}
         */
        ExportState: "queued" | "running" | "done" | "failed" | "expired";
        /** @description How resumes are read. */
        ExtractionSettings: components["schemas"]["CareerThresholds"] & {
            /**
             * Format: int32
             * @description From which confidence on facts are taken over without review; null means never.
             */
            accept_from?: number | null;
            /** @description Models in the order in which they are tried. */
            models: components["schemas"]["ModelChoice"][];
            /**
             * Format: int32
             * @description What a month may cost, in cents of a US dollar.
             */
            monthly_budget_cents: number;
            /** @description What this month has cost. */
            usage: components["schemas"]["ModelUsage"];
            /**
             * Format: int64
             * @description For `If-Match`; 0 where nothing was ever decided.
             */
            version: number;
        };
        /** @description What is decided. */
        ExtractionSettingsIn: {
            /**
             * Format: int32
             * @description From which confidence on facts are taken over without review: 50 to 100; null means never.
             */
            accept_from?: number | null;
            /**
             * Format: int32
             * @description A time without work of so many months is shown.
             */
            gap_months: number;
            /** @description Models in the order in which they are tried, at most two. Without one, the built-in rules read. */
            models: components["schemas"]["ModelChoice"][];
            /**
             * Format: int32
             * @description What a month may cost, in cents of a US dollar. Without money no model is asked.
             */
            monthly_budget_cents: number;
            /**
             * Format: int32
             * @description A stay of fewer months is short.
             */
            short_stay_months: number;
            /**
             * Format: int32
             * @description So many short stays are pointed out.
             */
            short_stays: number;
            /**
             * Format: int32
             * @description Stays that ended in the last so many years are looked at.
             */
            within_years: number;
        };
        /**
         * @description A fact that a merge can take from the record that disappears.
         * @enum {string}
         */
        Fact: "name" | "mail" | "phone" | "location" | "source" | "owner" | "language";
        /**
         * @description Which fact.
         * @enum {string}
         */
        FactField: "name" | "mail" | "phone" | "location" | "link" | "skill" | "language" | "education" | "position";
        /** @description A value: a text, work, or a school, depending on the field. */
        FactValue: string | components["schemas"]["Position"] | components["schemas"]["Education"];
        /** @description What an interviewer thought. */
        Feedback: {
            /** @description When. */
            at: components["schemas"]["Instant"];
            /** @description By whom. */
            by: components["schemas"]["UserId"];
            /** @description Ratings from 1 to 5, by what was rated. */
            ratings: {
                [key: string]: number;
            };
            /** @description What the interviewer would do. */
            recommendation: components["schemas"]["Recommendation"];
            /** @description In words. */
            text: string;
        };
        /** @description What the caller thought. */
        FeedbackIn: {
            /** @description From 1 to 5, for every criterion of the card of this kind of interview. */
            ratings: {
                [key: string]: number;
            };
            /** @description What the caller would do. */
            recommendation: components["schemas"]["Recommendation"];
            /** @description In words. */
            text: string;
        };
        /** @description What a field takes. */
        FieldKind: {
            /** @enum {string} */
            kind: "score";
            /**
             * Format: int32
             * @description Highest.
             */
            max: number;
            /**
             * Format: int32
             * @description Lowest.
             */
            min: number;
        } | {
            /** @enum {string} */
            kind: "text";
            /** @description Longest, in characters. */
            max_length: number;
        } | {
            /** @description The list. */
            choices: string[];
            /** @enum {string} */
            kind: "choice";
        } | {
            /**
             * Format: int64
             * @description 0 is today, negative is past.
             */
            earliest_in_days: number;
            /** @enum {string} */
            kind: "date";
        } | {
            /** @enum {string} */
            kind: "money";
        } | {
            /** @enum {string} */
            kind: "currency";
        } | {
            /** @enum {string} */
            kind: "user";
        };
        /** @description One field of a move: what the form shows and what the server checks. */
        FieldSpec: components["schemas"]["FieldKind"] & components["schemas"]["Requirement"] & {
            /** @description The words on the form. */
            label: string;
            /** @description The name in the request. */
            name: string;
        };
        /** @description A computed number with its explanation. */
        Figure: {
            /** @description The good direction. */
            better: components["schemas"]["Better"];
            /** @description What exactly is counted. */
            definition: string;
            /** @description What it is about. */
            group: components["schemas"]["Group"];
            /** @description Identifier of the metric. */
            metric: string;
            /** @description For people. */
            name: string;
            /**
             * Format: double
             * @description The same for the period before, where it was asked for.
             */
            previous?: number | null;
            /** @description True for a rate of so few that it would say nothing. */
            too_few: boolean;
            /** @description What it is measured in. */
            unit: components["schemas"]["Unit"];
            /**
             * Format: double
             * @description The number; none where there are too few for a rate.
             */
            value?: number | null;
        };
        /** @description A link to a file. */
        FileLink: {
            /** @description Until when. */
            expires_at: components["schemas"]["Instant"];
            /** @description Where the file can be fetched, once or several times, until it expires. */
            url: string;
        };
        /** @description What a file is called: the last part of a path, without what cannot be shown. */
        FileName: string;
        /**
         * @description Why a file is not taken at all.
         * @enum {string}
         */
        FileRefusal: "unknown_type" | "too_large" | "empty" | "duplicate" | "file_gone";
        /** @description A forecast, or why there is none. */
        Forecast: {
            /** @description How well the same guess did. */
            error: components["schemas"]["ForecastError"];
            /** @description Whole weeks, oldest first. */
            history: components["schemas"]["ForecastWeek"][];
            /**
             * Format: int32
             * @description Percent of weeks that are meant to lie between low and high.
             */
            interval: number;
            /** @description One a week. */
            points: components["schemas"]["ForecastPoint"][];
            /** @enum {string} */
            state: "shown";
        } | {
            /** @description Whole weeks that are needed. */
            needed: number;
            /** @enum {string} */
            state: "too_little_data";
            /** @description Whole weeks that there are. */
            weeks: number;
        };
        /** @description How the same guess did on the past. */
        ForecastError: {
            /**
             * Format: double
             * @description By how much it was wrong, in the mean.
             */
            mean_absolute: number;
            /** @description Weeks that were guessed. */
            weeks: number;
            /**
             * Format: double
             * @description Percent of past weeks that lay in the interval which the weeks before them gave.
             */
            within_interval: number;
        };
        /** @description One guessed week. */
        ForecastPoint: {
            /**
             * Format: double
             * @description The guess.
             */
            expected: number;
            /**
             * Format: double
             * @description One in ten weeks lies above.
             */
            high: number;
            /**
             * Format: double
             * @description One in ten weeks lies below.
             */
            low: number;
        };
        /** @description A week of the past. */
        ForecastWeek: {
            /**
             * Format: date
             * @description Its Monday.
             */
            from: string;
            /** Format: double */
            value: number;
        };
        /** @description The next weeks. */
        Forecasts: {
            /** @description Hires. */
            hires: components["schemas"]["Forecast"];
            /** @description The weeks that are guessed. */
            weeks: components["schemas"]["Period"][];
            /** @description Steps of candidates, the newly added included: what the team has to do. */
            workload: components["schemas"]["Forecast"];
        };
        /**
         * @description The form of a file.
         * @enum {string}
         */
        Format: "pdf" | "xlsx";
        /** @description The funnel. */
        Funnel: {
            offer_acceptance: components["schemas"]["Figure"];
            period: components["schemas"]["Period"];
            previous: components["schemas"]["Period"];
            rejections: components["schemas"]["RejectionCount"][];
            /** @description In the order of the pipeline. */
            stages: components["schemas"]["FunnelStage"][];
            time_to_hire: components["schemas"]["Figure"];
            time_to_offer: components["schemas"]["Figure"];
        };
        /** @description A status of the pipeline. */
        FunnelStage: {
            /**
             * Format: int64
             * @description How often it was entered.
             */
            entered: number;
            /**
             * Format: int64
             * @description Mean stay of those who left.
             */
            mean_stay_seconds?: number | null;
            /**
             * Format: double
             * @description Entries of the next stage for a hundred of this one; none for the last, and where there are too few.
             */
            passed_on?: number | null;
            /**
             * Format: int64
             * @description In the period before.
             */
            previous_entered: number;
            /**
             * Format: int64
             * @description In the period before.
             */
            previous_mean_stay_seconds?: number | null;
            status: components["schemas"]["Status"];
        };
        /**
         * @description What a number is about.
         * @enum {string}
         */
        Group: "activity" | "pipeline" | "speed" | "interviews" | "quality" | "extraction" | "data_care";
        /** @description Actions by weekday and hour. */
        HeatMap: {
            /** @description Seven days from Monday, 24 hours each. */
            cells: number[][];
            /** @description The days. */
            period: components["schemas"]["Period"];
            /** @description Whether there is anything to show. */
            state: components["schemas"]["Shown"];
            /**
             * Format: int64
             * @description All actions.
             */
            total: number;
            /** @description Whose clock. */
            zone: string;
        };
        /** @description A step of the history. */
        HistoryRow: {
            /** @description When. */
            at: components["schemas"]["Instant"];
            /** @description By whom. */
            by: components["schemas"]["Actor"];
            /** @description What was filled in; without pay for those who may not see it. */
            fields: Record<string, unknown>;
            from?: components["schemas"]["Status"] | null;
            /** @description Identifier of the event that tells of it. */
            id: string;
            /** @description The action that it was part of. */
            operation_id: components["schemas"]["OperationId"];
            record?: components["schemas"]["CandidateId"] | null;
            /** @description Where to. */
            to: components["schemas"]["Status"];
            /** @description True where it took the step before it back. */
            undoes: boolean;
        };
        /** @description A file of candidates on its way in. */
        Import: {
            /** @description By whom. */
            by: components["schemas"]["UserId"];
            /** @description Its columns. Their samples are there while nothing runs and the import has not begun. */
            columns: components["schemas"]["ImportColumn"][];
            /**
             * Format: int32
             * @description Candidates that were created.
             */
            created: number;
            /** @description When it was uploaded. */
            created_at: components["schemas"]["Instant"];
            /** @description How its text was written, such as "UTF-8", "windows-1252" or "Excel". */
            encoding: string;
            /** @description Why it stopped, in a sentence. */
            failure?: string | null;
            failure_code?: components["schemas"]["ImportFailure"] | null;
            /** @description Its kind. */
            format: components["schemas"]["ImportFormat"];
            found?: components["schemas"]["ImportFound"] | null;
            /** @description Whether there is a file with all rows that do not become candidates. */
            has_problem_file: boolean;
            /** @description Identifier. */
            id: components["schemas"]["ImportId"];
            /**
             * Format: int32
             * @description Candidates that stayed, because somebody touched them since.
             */
            kept: number;
            /** @description What the file is called. */
            name: components["schemas"]["FileName"];
            plan?: components["schemas"]["ImportPlan"] | null;
            /** @description The first 50 problems. */
            problems: components["schemas"]["ImportProblem"][];
            /** @description How far the present step is. */
            progress: components["schemas"]["ImportProgress"];
            /**
             * Format: int32
             * @description Rows below the headings.
             */
            rows: number;
            /**
             * Format: int32
             * @description Rows that were passed over.
             */
            skipped: number;
            /** @description How far it is. */
            state: components["schemas"]["ImportState"];
            undo_until?: components["schemas"]["Instant"] | null;
            /**
             * Format: int32
             * @description Candidates that were taken away again.
             */
            undone: number;
            /**
             * Format: int64
             * @description For `If-Match`.
             */
            version: number;
        };
        /** @description A column of the file. */
        ImportColumn: {
            /** @description The first values; forgotten when the import begins. */
            samples: string[];
            suggested?: components["schemas"]["ImportField"] | null;
            /** @description Its heading. */
            title: string;
        };
        /**
         * @description What becomes of a row whose person is there already.
         * @enum {string}
         */
        ImportDuplicates: "skip" | "add";
        /**
         * @description Why an import stopped. Names nobody.
         * @enum {string}
         */
        ImportFailure: "file_erased" | "file_gone" | "not_readable" | "interrupted" | "given_up";
        /**
         * @description A fact of a candidate that a column can hold.
         * @enum {string}
         */
        ImportField: "name" | "mail" | "phone" | "location" | "source" | "job" | "owner" | "tags" | "skills" | "language" | "note";
        /**
         * @description The kind of a file.
         * @enum {string}
         */
        ImportFormat: "csv" | "xlsx";
        /** @description What the dry run found. */
        ImportFound: {
            /**
             * Format: int32
             * @description Rows whose person is there already.
             */
            duplicate: number;
            /**
             * Format: int32
             * @description Rows that can become candidates.
             */
            fine: number;
            /**
             * Format: int32
             * @description Rows with problems.
             */
            wrong: number;
        };
        /**
         * Format: uuid
         * @description One file with candidates to bring in.
         */
        ImportId: string;
        /** @description How a file becomes candidates. */
        ImportPlan: {
            /** @description What becomes of rows whose person is there already. */
            duplicates: components["schemas"]["ImportDuplicates"];
            job?: components["schemas"]["JobId"] | null;
            /** @description In which language to write where the row does not say. */
            language: components["schemas"]["Language"];
            /** @description What each column holds; null where it is left out. A field can be used once; name and mail are needed. */
            mapping: (components["schemas"]["ImportField"] | null)[];
            owner?: components["schemas"]["UserId"] | null;
            /** @description How candidates came whose row does not say. */
            source: components["schemas"]["CandidateSource"];
        };
        /** @description What is wrong with a row. */
        ImportProblem: {
            /** @description Stable, for programs. */
            code: string;
            /** @description One sentence. */
            detail: string;
            field?: components["schemas"]["ImportField"] | null;
            /**
             * Format: int32
             * @description The row as a spreadsheet numbers it; the headings are row 1.
             */
            row: number;
            /** @description What stands there, shortened; empty once the import began. */
            value: string;
        };
        /** @description How many rows the present step is through with. */
        ImportProgress: {
            /**
             * Format: int32
             * @description Rows done.
             */
            done: number;
            /**
             * Format: int32
             * @description Rows there are.
             */
            total: number;
        };
        /**
         * @description How far an import is.
         * @enum {string}
         */
        ImportState: "uploaded" | "checking" | "checked" | "importing" | "done" | "undoing" | "undone" | "failed";
        /**
         * Format: date-time
         * @description A moment in UTC, to the millisecond. Text form: `2026-11-23T09:30:00.000Z`, which sorts like the moments do.
         * @example 2026-11-23T09:30:00.000Z
         */
        Instant: string;
        /** @description An interview. */
        Interview: {
            /** @description With whom. */
            candidate: components["schemas"]["CandidateId"];
            /** @description What the candidate was called when the plan was last made. */
            candidate_name: components["schemas"]["Name"];
            /** @description When it was planned. */
            created_at: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description How long it lasts.
             */
            duration_minutes: number;
            /** @description When it ends. */
            end: components["schemas"]["Instant"];
            /** @description Identifier. */
            id: components["schemas"]["InterviewId"];
            /** @description Who asks. */
            interviewers: components["schemas"]["UserId"][];
            /** @description For which job. */
            job: components["schemas"]["JobId"];
            /** @description How people meet. */
            kind: components["schemas"]["InterviewKind"];
            /** @description True where the caller may change it. */
            may_edit: boolean;
            /** @description For the interviewers only. */
            notes?: string | null;
            /** @description Who planned it. */
            organiser: components["schemas"]["UserId"];
            /** @description Where, or by which link or number; null for those who may not see contact data. */
            place?: string | null;
            /** @description Why it was cancelled. */
            reason?: string | null;
            room?: components["schemas"]["RoomId"] | null;
            /** @description When it begins. */
            start: components["schemas"]["Instant"];
            /** @description How far it is. */
            status: components["schemas"]["InterviewStatus"];
            /** @description Until when a change can be taken back before people are told of it. */
            told_after: components["schemas"]["Instant"];
            /** @description When it was last changed. */
            updated_at: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description For `If-Match`.
             */
            version: number;
            /** @description IANA name of the zone in which it was agreed. */
            zone: string;
        };
        /** @description Why an interview will not take place. */
        InterviewCancellation: {
            /** @description People read it in the mail that tells them. */
            reason: string;
        };
        /** @description An interview with everything that belongs to it. */
        InterviewFile: {
            answer?: components["schemas"]["CandidateAnswer"] | null;
            /** @description What is rated. */
            criteria: components["schemas"]["Name"][];
            /** @description What interviewers thought. Interviewers see that of others after they have given their own. */
            feedback: components["schemas"]["Feedback"][];
            /** @description How many are not shown because the caller has not given their own. */
            hidden_feedback: number;
            /** @description The interview. */
            interview: components["schemas"]["Interview"];
            /** @description What was sent to whom, newest first. */
            mails: components["schemas"]["InterviewMail"][];
            /** @description True where the caller may say something now. */
            may_give_feedback: boolean;
            /** @description Times that the candidate may choose instead. */
            offered: components["schemas"]["Instant"][];
            /** @description Its reminders, the earliest first. */
            reminders: components["schemas"]["InterviewReminder"][];
        };
        /**
         * Format: uuid
         * @description One interview.
         */
        InterviewId: string;
        /**
         * @description How people meet.
         * @enum {string}
         */
        InterviewKind: "phone" | "video" | "in_person";
        /** @description A mail about the interview. */
        InterviewMail: {
            /** @description When it was asked for. */
            at: components["schemas"]["Instant"];
            kind?: components["schemas"]["LetterKind"] | null;
            /** @description How far it is. */
            state: components["schemas"]["MailState"];
            to?: components["schemas"]["MailAddress"] | null;
        };
        /** @description A plan: who meets whom, when, where. */
        InterviewPlan: {
            /** @description With whom. Does not change. */
            candidate: components["schemas"]["CandidateId"];
            /**
             * Format: int32
             * @description How long it lasts.
             * @default 60
             */
            duration_minutes?: number;
            /** @description Who asks. */
            interviewers: components["schemas"]["UserId"][];
            /** @description How people meet. */
            kind: components["schemas"]["InterviewKind"];
            /** @description For the interviewers only. */
            notes?: string | null;
            /** @description Other starts that the candidate may choose instead. Only for a new interview. */
            offered?: string[];
            /** @description Where, or by which link or number: the candidate reads it. */
            place?: string | null;
            /** @description Plan it although working hours, absences, distances or limits speak against it. */
            regardless?: boolean;
            room?: components["schemas"]["RoomId"] | null;
            /**
             * @description When it begins: `2026-11-30T14:00` on a clock in `zone`, or a moment with its offset.
             * @example 2026-11-30T14:00
             */
            start: string;
            /**
             * @description IANA name of the zone in which it is agreed: the candidate reads its time.
             * @example Europe/Berlin
             */
            zone: string;
        };
        /** @description A reminder. */
        InterviewReminder: {
            /** @description When it goes out. */
            at: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description How long before the start.
             */
            minutes_before: number;
            /** @description How far it is. */
            state: components["schemas"]["ReminderState"];
        };
        /** @description When people are reminded, and what they are asked afterwards. */
        InterviewSettings: {
            /**
             * Format: int32
             * @description Hours after the end at which interviewers are asked for their feedback; null where nobody is asked.
             */
            feedback_after_hours?: number | null;
            /** @description Minutes before the start at which people are reminded. */
            remind_before_minutes: number[];
            /** @description What is rated, by how people met. */
            scorecards: {
                [key: string]: components["schemas"]["Name"][];
            };
            /**
             * Format: int64
             * @description For `If-Match`; 0 where nothing was ever decided.
             */
            version: number;
        };
        /** @description What is decided. */
        InterviewSettingsIn: {
            /**
             * Format: int32
             * @description Hours after the end at which interviewers are asked for their feedback; null where nobody is asked.
             */
            feedback_after_hours?: number | null;
            /** @description Minutes before the start at which people are reminded: at most 4, each from 5 to 20160. */
            remind_before_minutes: number[];
            /** @description What is rated: 1 to 12 criteria for each of `phone`, `video` and `in_person`. */
            scorecards: {
                [key: string]: string[];
            };
        };
        /**
         * @description How far an interview is. It leaves `scheduled` once.
         * @enum {string}
         */
        InterviewStatus: "scheduled" | "completed" | "cancelled" | "no_show";
        /** @description Interviews. */
        Interviews: {
            /** @description False where there are more than are shown: ask for a shorter stretch of time. */
            complete: boolean;
            /** @description By their start; those of a candidate: the last one first. */
            items: components["schemas"]["Interview"][];
        };
        /** @description An answer. */
        InvitationAnswer: {
            /** @description What is answered. */
            kind: components["schemas"]["AnswerKind"];
            start?: components["schemas"]["Instant"] | null;
            /** @description Which other time, in the candidate's words: where one is asked for. */
            wish?: string | null;
        };
        /** @description An invitation. */
        Invite: {
            /** @description When. */
            created_at: components["schemas"]["Instant"];
            /** @description Until when it can be accepted. */
            expires_at: components["schemas"]["Instant"];
            /** @description Identifier. */
            id: components["schemas"]["InviteId"];
            /** @description Who invited. */
            invited_by: components["schemas"]["UserId"];
            /** @description Whom it was sent to. */
            mail: components["schemas"]["MailAddress"];
            /** @description The name under which the person will appear. */
            name: components["schemas"]["Name"];
            /** @description What the person will be. */
            role: components["schemas"]["Role"];
        };
        /**
         * Format: uuid
         * @description One invitation to join.
         */
        InviteId: string;
        /** @description Whom to invite. */
        InviteIn: {
            /**
             * Format: email
             * @description Where to send the invitation.
             */
            mail: string;
            /** @description The name under which the person will appear. */
            name: string;
            /** @description What the person will be. */
            role: components["schemas"]["Role"];
        };
        /** @description One field that cannot be taken, with a stable code for programs and a sentence for people. */
        Issue: {
            /** @description Stable, in `snake_case`: `required`, `too_long`, `unknown_field` and so on. */
            code: string;
            /** @description One sentence for the person who typed it. */
            detail: string;
            /** @description The field: a JSON pointer (RFC 6901) into the body, or the name of a query parameter or header. */
            field: string;
        };
        /** @description A job. */
        Job: {
            close_reason?: components["schemas"]["CloseReason"] | null;
            /** @description When it was made. */
            created_at: components["schemas"]["Instant"];
            /** @description Where in the organisation. */
            department: components["schemas"]["Name"];
            /**
             * Format: int32
             * @description How many of them were hired.
             */
            hired?: number;
            /** @description Who may see and move its candidates without seeing others. */
            hiring_managers?: components["schemas"]["UserId"][];
            /** @description Identifier. */
            id: components["schemas"]["JobId"];
            /** @description The statuses whose entry is told to the candidate by mail. */
            letters?: components["schemas"]["LetterRule"][];
            /** @description Where on the map. */
            location: components["schemas"]["Name"];
            /**
             * Format: int32
             * @description How many people are to be hired.
             */
            openings: number;
            /** @description The recruiter who is responsible. */
            owner: components["schemas"]["UserId"];
            /** @description What people must be able to do, at most [`MAX_SKILLS`](crate::candidates::MAX_SKILLS): resumes are compared with it. */
            skills?: components["schemas"]["Label"][];
            /** @description Open or closed. */
            status: components["schemas"]["JobStatus"];
            /** @description What is looked for. */
            title: components["schemas"]["Name"];
            /** @description When it was last changed. */
            updated_at: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description Rises by one with every change.
             */
            version: number;
        };
        /** @description What identifies a job to people. */
        JobEntry: {
            /** @description Identifier. */
            id: components["schemas"]["JobId"];
            /** @description Where on the map. */
            location: components["schemas"]["Name"];
            /** @description Open or closed. */
            status: components["schemas"]["JobStatus"];
            /** @description What is looked for. */
            title: components["schemas"]["Name"];
        };
        /**
         * Format: uuid
         * @description A job to be filled.
         */
        JobId: string;
        /** @description A new job. */
        JobIn: {
            /** @description Where in the organisation. */
            department: string;
            /** @description Who may see and move its candidates without seeing others. */
            hiring_managers?: components["schemas"]["UserId"][];
            /** @description The statuses whose entry is told to the candidate by mail, each at most once. */
            letters?: components["schemas"]["LetterRule"][];
            /** @description Where on the map. */
            location: string;
            /**
             * Format: int32
             * @description How many people are to be hired.
             */
            openings: number;
            /** @description What people must be able to do, at most 15. */
            skills?: components["schemas"]["Label"][];
            /** @description What is looked for. */
            title: string;
        };
        /** @description What may change on a job; what is absent stays. */
        JobPatch: {
            /** @description Where in the organisation. */
            department?: string | null;
            /** @description Who may see and move its candidates without seeing others. */
            hiring_managers?: components["schemas"]["UserId"][] | null;
            /** @description The statuses whose entry is told to the candidate by mail, instead of those there are. */
            letters?: components["schemas"]["LetterRule"][] | null;
            /** @description Where on the map. */
            location?: string | null;
            /**
             * Format: int32
             * @description How many people are to be hired.
             */
            openings?: number | null;
            owner?: components["schemas"]["UserId"] | null;
            /** @description What people must be able to do, at most 15, instead of what there is. */
            skills?: components["schemas"]["Label"][] | null;
            /** @description What is looked for. */
            title?: string | null;
        };
        /** @description The figures, counted exactly with every move; a move that was taken back never was. */
        JobPipeline: {
            /** @description In the order of the pipeline. */
            columns: components["schemas"]["PipelineColumn"][];
            /**
             * Format: int32
             * @description How many were.
             */
            hired: number;
            /**
             * Format: int32
             * @description How many people are to be hired.
             */
            openings: number;
        };
        /**
         * @description Whether people can be hired for it.
         * @enum {string}
         */
        JobStatus: "open" | "closed";
        /** @description A tag or a skill: 1 to 40 characters on one line, without commas (lists of labels are written with them in files). */
        Label: string;
        /**
         * @description A language, by its ISO 639-1 code.
         * @enum {string}
         */
        Language: "en" | "de" | "fr" | "es" | "pl";
        /** @description The comparison, with its formula. */
        Leaderboard: {
            axis: components["schemas"]["LeaderboardAxis"];
            /** @description How points come about, in words. */
            formula: string;
            /**
             * Format: int32
             * @description Who was at work on fewer days has no rank.
             */
            minimum_days: number;
            /** @description People who are not here because they are not measured. */
            opted_out: number;
            period: components["schemas"]["Period"];
            previous: components["schemas"]["Period"];
            rows: components["schemas"]["LeaderboardRow"][];
            weights: components["schemas"]["LeaderboardWeight"][];
        };
        /**
         * @description By what people are compared.
         * @enum {string}
         */
        LeaderboardAxis: "overall" | "volume" | "result" | "timeliness";
        /** @description What a number brought. */
        LeaderboardPart: {
            metric: string;
            /** @description For people. */
            name: string;
            /** Format: double */
            points: number;
            /** Format: double */
            value: number;
            /** Format: int32 */
            weight: number;
        };
        /** @description A person's place. */
        LeaderboardRow: {
            /** Format: int32 */
            days_absent: number;
            /** Format: int32 */
            days_at_work: number;
            parts: components["schemas"]["LeaderboardPart"][];
            /** Format: double */
            points: number;
            /**
             * Format: double
             * @description Decides about the rank.
             */
            points_per_day: number;
            /** Format: double */
            previous_points_per_day?: number | null;
            /**
             * Format: int32
             * @description In the period before.
             */
            previous_rank?: number | null;
            /**
             * Format: int32
             * @description From 1; none for who was at work on too few days.
             */
            rank?: number | null;
            /** @description True for who was at work on too few days. */
            too_few: boolean;
            user: components["schemas"]["NamedUser"];
        };
        /** @description What a number is worth. */
        LeaderboardWeight: {
            axis: components["schemas"]["Axis"];
            metric: string;
            /** @description For people. */
            name: string;
            /**
             * Format: int32
             * @description Points for each, or for one hundred percent.
             */
            weight: number;
        };
        /** @description A letter to a candidate. */
        Letter: {
            by?: components["schemas"]["UserId"] | null;
            /** @description When the candidate was moved. */
            created_at: components["schemas"]["Instant"];
            /** @description Not before this moment. */
            due_at: components["schemas"]["Instant"];
            /** @description Identifier. */
            id: components["schemas"]["LetterId"];
            /** @description In which language. */
            language: components["schemas"]["Language"];
            record?: components["schemas"]["CandidateId"] | null;
            /** @description How far it is. */
            state: components["schemas"]["LetterState"];
            /** @description The status that it tells of. */
            status: components["schemas"]["Status"];
            /** @description Subject. */
            subject: string;
            /** @description Text. */
            text: string;
        };
        /** @description What is sent with a move. */
        LetterChoice: {
            /** @enum {string} */
            kind: "default";
        } | {
            /** @enum {string} */
            kind: "none";
        } | {
            /** @enum {string} */
            kind: "text";
            /** @description Subject, on one line. */
            subject: string;
            /** @description Text. */
            text: string;
        };
        /**
         * Format: uuid
         * @description One letter to a candidate.
         */
        LetterId: string;
        /**
         * @description What a mail is about.
         * @enum {string}
         */
        LetterKind: "invite" | "change" | "cancel" | "remind" | "ask_feedback" | "answered";
        /** @description The letter that a move would send. */
        LetterPreview: {
            /** @description Whether the job asks for one. */
            applies: boolean;
            /**
             * Format: int32
             * @description Hours between the move and the letter.
             */
            delay_hours: number;
            /** @description In which language. */
            language: components["schemas"]["Language"];
            /** @description Subject, filled in. */
            subject: string;
            /** @description Text, filled in. */
            text: string;
        };
        /** @description A status whose entry is told to the candidate by mail. */
        LetterRule: {
            /**
             * Format: int32
             * @description Hours until the letter goes out; it can be cancelled until then. At most [`MAX_LETTER_DELAY`].
             */
            delay_hours: number;
            /** @description The status. */
            status: components["schemas"]["Status"];
        };
        /**
         * @description How far a letter is. It leaves `waiting` once, and stays where it went.
         * @enum {string}
         */
        LetterState: "waiting" | "handed" | "cancelled" | "superseded";
        /** @description The words for a status in a language. */
        LetterTemplate: {
            /** @description False for the words that come with Hirelog. */
            changed: boolean;
            /** @description In which language. */
            language: components["schemas"]["Language"];
            /** @description The status that it tells of. */
            status: components["schemas"]["Status"];
            /** @description Subject, with placeholders. */
            subject: string;
            /** @description Text, with placeholders. */
            text: string;
            /**
             * Format: int64
             * @description For `If-Match`; 0 for the words that come with Hirelog.
             */
            version: number;
        };
        /** @description The words of a letter. */
        LetterTemplateIn: {
            /** @description Subject, with placeholders. */
            subject: string;
            /** @description Text, with placeholders. */
            text: string;
        };
        /** @description Every letter. */
        LetterTemplates: {
            /** @description By status, in the order of the pipeline, then by language. */
            items: components["schemas"]["LetterTemplate"][];
            /** @description The languages. */
            languages: components["schemas"]["Language"][];
            /** @description What can be filled in, without braces. */
            placeholders: string[];
        };
        /**
         * @description In what two records are alike.
         * @enum {string}
         */
        Likeness: "mail" | "phone" | "name_and_location" | "name_and_job" | "name_and_mail_name";
        /** @description The parts of a link. */
        LinkIn: {
            /** @description Which request it belongs to. */
            challenge: components["schemas"]["ChallengeId"];
            /** @description Its secret. */
            token: string;
        };
        /** @description One page of a list. */
        ListOut_CandidateResume: {
            /** @description What is on the page. It can be short, even empty, and still go on. */
            items: (components["schemas"]["Resume"] & {
                /** @description What is right, after the review. */
                facts: components["schemas"]["ResumeFact"][];
            })[];
            /** @description The cursor of the next page; null at the end. */
            next?: string | null;
        };
        /** @description One page of a list. */
        ListOut_CandidateSummary: {
            /** @description What is on the page. It can be short, even empty, and still go on. */
            items: {
                /** @description When the candidate was added. */
                created_at: components["schemas"]["Instant"];
                /** @description Identifier. */
                id: components["schemas"]["CandidateId"];
                /** @description The job applied for. */
                job: components["schemas"]["JobId"];
                /** @description Name. */
                name: components["schemas"]["Name"];
                /** @description Who is responsible. */
                owner: components["schemas"]["UserId"];
                /** @description How the candidate came. */
                source: components["schemas"]["CandidateSource"];
                /** @description Where the candidate stands. */
                status: components["schemas"]["Status"];
                /** @description Since when. */
                status_since: components["schemas"]["Instant"];
                /** @description The team's own words. */
                tags: components["schemas"]["Label"][];
                /** @description Whose turn it is. */
                turn: components["schemas"]["Turn"];
                /**
                 * Format: date
                 * @description The day until which an offer or a hold lasts.
                 */
                until?: string | null;
                /** @description When anything was last changed. */
                updated_at: components["schemas"]["Instant"];
                /**
                 * Format: int64
                 * @description For `If-Match`.
                 */
                version: number;
            }[];
            /** @description The cursor of the next page; null at the end. */
            next?: string | null;
        };
        /** @description One page of a list. */
        ListOut_DirectoryEntry: {
            /** @description What is on the page. It can be short, even empty, and still go on. */
            items: {
                /** @description Identifier. */
                id: components["schemas"]["UserId"];
                /** @description Name. */
                name: components["schemas"]["Name"];
                /** @description Whether the person may come in. */
                state: components["schemas"]["UserState"];
            }[];
            /** @description The cursor of the next page; null at the end. */
            next?: string | null;
        };
        /** @description One page of a list. */
        ListOut_Event: {
            /** @description What is on the page. It can be short, even empty, and still go on. */
            items: ((components["schemas"]["Subject"] | null) & {
                /** @description What. */
                action: components["schemas"]["Action"];
                /** @description Who. */
                actor: components["schemas"]["Actor"];
                /** @description When. */
                at: components["schemas"]["Instant"];
                /**
                 * Format: int32
                 * @description Milliseconds to the answer, where there was one.
                 */
                duration_ms?: number | null;
                /** @description Decides whether it was counted already. */
                id: components["schemas"]["EventId"];
                /** @description The caller's network, see [`truncate_address`], or the whole address where the organisation decided so. */
                ip?: string | null;
                /** @description Filters, search terms, from and to, counts; at most [`MAX_METADATA`] bytes; never pay, mail bodies or resume text. */
                metadata?: Record<string, unknown>;
                /** @description The same for all events of one action of a person. */
                operation_id: components["schemas"]["OperationId"];
                /** @description How it ended. */
                outcome: components["schemas"]["Outcome"];
                /**
                 * Format: int32
                 * @description See [`SCHEMA`].
                 */
                schema: number;
                /** @description Through which door. */
                source: components["schemas"]["Source"];
                /**
                 * Format: int32
                 * @description HTTP status of the answer, where there was one.
                 */
                status?: number | null;
                /** @description The caller's browser, cut to 160 characters. */
                user_agent?: string | null;
            })[];
            /** @description The cursor of the next page; null at the end. */
            next?: string | null;
        };
        /** @description One page of a list. */
        ListOut_Export: {
            /** @description What is on the page. It can be short, even empty, and still go on. */
            items: {
                /** @description Who ordered it. */
                by: components["schemas"]["UserId"];
                /**
                 * Format: int64
                 * @description Size of the file.
                 */
                bytes: number;
                /** @description When it was ordered. */
                created_at: components["schemas"]["Instant"];
                end?: components["schemas"]["ExportEnd"] | null;
                expires_at?: components["schemas"]["Instant"] | null;
                /** @description Which candidates. Words that were searched for are forgotten with the order: they read "…". */
                filter: components["schemas"]["ExportFilter"];
                finished_at?: components["schemas"]["Instant"] | null;
                /** @description Its kind. */
                format: components["schemas"]["ExportFormat"];
                /** @description Identifier. */
                id: components["schemas"]["ExportId"];
                /**
                 * Format: int32
                 * @description Rows so far.
                 */
                rows: number;
                /** @description How far it is. */
                state: components["schemas"]["ExportState"];
                /**
                 * Format: int64
                 * @description Rises by one with every change.
                 */
                version: number;
            }[];
            /** @description The cursor of the next page; null at the end. */
            next?: string | null;
        };
        /** @description One page of a list. */
        ListOut_Import: {
            /** @description What is on the page. It can be short, even empty, and still go on. */
            items: {
                /** @description By whom. */
                by: components["schemas"]["UserId"];
                /** @description Its columns. Their samples are there while nothing runs and the import has not begun. */
                columns: components["schemas"]["ImportColumn"][];
                /**
                 * Format: int32
                 * @description Candidates that were created.
                 */
                created: number;
                /** @description When it was uploaded. */
                created_at: components["schemas"]["Instant"];
                /** @description How its text was written, such as "UTF-8", "windows-1252" or "Excel". */
                encoding: string;
                /** @description Why it stopped, in a sentence. */
                failure?: string | null;
                failure_code?: components["schemas"]["ImportFailure"] | null;
                /** @description Its kind. */
                format: components["schemas"]["ImportFormat"];
                found?: components["schemas"]["ImportFound"] | null;
                /** @description Whether there is a file with all rows that do not become candidates. */
                has_problem_file: boolean;
                /** @description Identifier. */
                id: components["schemas"]["ImportId"];
                /**
                 * Format: int32
                 * @description Candidates that stayed, because somebody touched them since.
                 */
                kept: number;
                /** @description What the file is called. */
                name: components["schemas"]["FileName"];
                plan?: components["schemas"]["ImportPlan"] | null;
                /** @description The first 50 problems. */
                problems: components["schemas"]["ImportProblem"][];
                /** @description How far the present step is. */
                progress: components["schemas"]["ImportProgress"];
                /**
                 * Format: int32
                 * @description Rows below the headings.
                 */
                rows: number;
                /**
                 * Format: int32
                 * @description Rows that were passed over.
                 */
                skipped: number;
                /** @description How far it is. */
                state: components["schemas"]["ImportState"];
                undo_until?: components["schemas"]["Instant"] | null;
                /**
                 * Format: int32
                 * @description Candidates that were taken away again.
                 */
                undone: number;
                /**
                 * Format: int64
                 * @description For `If-Match`.
                 */
                version: number;
            }[];
            /** @description The cursor of the next page; null at the end. */
            next?: string | null;
        };
        /** @description One page of a list. */
        ListOut_Invite: {
            /** @description What is on the page. It can be short, even empty, and still go on. */
            items: {
                /** @description When. */
                created_at: components["schemas"]["Instant"];
                /** @description Until when it can be accepted. */
                expires_at: components["schemas"]["Instant"];
                /** @description Identifier. */
                id: components["schemas"]["InviteId"];
                /** @description Who invited. */
                invited_by: components["schemas"]["UserId"];
                /** @description Whom it was sent to. */
                mail: components["schemas"]["MailAddress"];
                /** @description The name under which the person will appear. */
                name: components["schemas"]["Name"];
                /** @description What the person will be. */
                role: components["schemas"]["Role"];
            }[];
            /** @description The cursor of the next page; null at the end. */
            next?: string | null;
        };
        /** @description One page of a list. */
        ListOut_Job: {
            /** @description What is on the page. It can be short, even empty, and still go on. */
            items: {
                close_reason?: components["schemas"]["CloseReason"] | null;
                /** @description When it was made. */
                created_at: components["schemas"]["Instant"];
                /** @description Where in the organisation. */
                department: components["schemas"]["Name"];
                /**
                 * Format: int32
                 * @description How many of them were hired.
                 */
                hired?: number;
                /** @description Who may see and move its candidates without seeing others. */
                hiring_managers?: components["schemas"]["UserId"][];
                /** @description Identifier. */
                id: components["schemas"]["JobId"];
                /** @description The statuses whose entry is told to the candidate by mail. */
                letters?: components["schemas"]["LetterRule"][];
                /** @description Where on the map. */
                location: components["schemas"]["Name"];
                /**
                 * Format: int32
                 * @description How many people are to be hired.
                 */
                openings: number;
                /** @description The recruiter who is responsible. */
                owner: components["schemas"]["UserId"];
                /** @description What people must be able to do, at most [`MAX_SKILLS`](crate::candidates::MAX_SKILLS): resumes are compared with it. */
                skills?: components["schemas"]["Label"][];
                /** @description Open or closed. */
                status: components["schemas"]["JobStatus"];
                /** @description What is looked for. */
                title: components["schemas"]["Name"];
                /** @description When it was last changed. */
                updated_at: components["schemas"]["Instant"];
                /**
                 * Format: int64
                 * @description Rises by one with every change.
                 */
                version: number;
            }[];
            /** @description The cursor of the next page; null at the end. */
            next?: string | null;
        };
        /** @description One page of a list. */
        ListOut_JobEntry: {
            /** @description What is on the page. It can be short, even empty, and still go on. */
            items: {
                /** @description Identifier. */
                id: components["schemas"]["JobId"];
                /** @description Where on the map. */
                location: components["schemas"]["Name"];
                /** @description Open or closed. */
                status: components["schemas"]["JobStatus"];
                /** @description What is looked for. */
                title: components["schemas"]["Name"];
            }[];
            /** @description The cursor of the next page; null at the end. */
            next?: string | null;
        };
        /** @description One page of a list. */
        ListOut_Look: {
            /** @description What is on the page. It can be short, even empty, and still go on. */
            items: {
                /** @description At what. */
                action: components["schemas"]["Action"];
                /** @description When. */
                at: components["schemas"]["Instant"];
                /** @description Who. */
                by: components["schemas"]["Looker"];
            }[];
            /** @description The cursor of the next page; null at the end. */
            next?: string | null;
        };
        /** @description One page of a list. */
        ListOut_ReportDefinition: {
            /** @description What is on the page. It can be short, even empty, and still go on. */
            items: {
                /** @description When it was last changed. */
                changed_at: components["schemas"]["Instant"];
                /** @description When it was made. */
                created_at: components["schemas"]["Instant"];
                /** @description Identifier. */
                id: components["schemas"]["DefinitionId"];
                /** @description What stands in it. */
                layout: components["schemas"]["ReportLayout"];
                /** @description Who made it, and alone may change it. */
                owner: components["schemas"]["UserId"];
                /** @description Whether others who order reports may read and use it. */
                shared: boolean;
                /** @description Title of the definition, and of the reports that are made by it. */
                title: string;
                /**
                 * Format: int64
                 * @description Rises by one with every change.
                 */
                version: number;
            }[];
            /** @description The cursor of the next page; null at the end. */
            next?: string | null;
        };
        /** @description One page of a list. */
        ListOut_ReportSchedule: {
            /** @description What is on the page. It can be short, even empty, and still go on. */
            items: {
                /** @description The next three times, none while it is off. */
                coming: components["schemas"]["Instant"][];
                /** @description What stands in it. */
                content: components["schemas"]["ScheduledContent"];
                /** @description When it was made. */
                created_at: components["schemas"]["Instant"];
                /** @description Which files; none for the key figures in the mail itself. */
                formats: components["schemas"]["Format"][];
                /** @description Identifier. */
                id: components["schemas"]["ScheduleId"];
                last?: components["schemas"]["ScheduleResult"] | null;
                next_period?: components["schemas"]["Period"] | null;
                off?: components["schemas"]["ScheduleOffBecause"] | null;
                /** @description Whose it is: failures are told to this person, and it stops when this person may not order reports any more. */
                owner: components["schemas"]["UserId"];
                /** @description Who gets it. */
                recipients: components["schemas"]["MailAddress"][];
                /** @description True where nothing is sent if nothing happened. */
                skip_empty: boolean;
                /** @description When. */
                timing: components["schemas"]["Timing"];
                /** @description What it is called, as are its reports. */
                title: string;
                /**
                 * Format: int64
                 * @description For `If-Match`.
                 */
                version: number;
            }[];
            /** @description The cursor of the next page; null at the end. */
            next?: string | null;
        };
        /** @description One page of a list. */
        ListOut_Resume: {
            /** @description What is on the page. It can be short, even empty, and still go on. */
            items: {
                /** @description Who brought it. */
                by: components["schemas"]["UserId"];
                /**
                 * Format: int64
                 * @description Size of the file; 0 while that is not known.
                 */
                bytes: number;
                candidate?: components["schemas"]["CandidateId"] | null;
                /** @description When. */
                created_at: components["schemas"]["Instant"];
                /** @description What its file is called. */
                file_name: components["schemas"]["ResumeName"];
                held?: components["schemas"]["ResumeHeld"] | null;
                /** @description Identifier. */
                id: components["schemas"]["ResumeId"];
                /** @description For which job. */
                job: components["schemas"]["JobId"];
                kind?: components["schemas"]["ResumeKind"] | null;
                name?: components["schemas"]["Name"] | null;
                /** @description Why a person must look more closely. */
                reasons: components["schemas"]["ResumeReason"][];
                refusal?: components["schemas"]["FileRefusal"] | null;
                /** @description The same in a sentence. */
                refusal_detail?: string | null;
                reviewed?: components["schemas"]["ResumeReviewed"] | null;
                same_as?: components["schemas"]["ResumeId"] | null;
                /** @description How far it is. */
                state: components["schemas"]["ResumeState"];
                /**
                 * Format: int64
                 * @description For `If-Match`.
                 */
                version: number;
                vetting?: components["schemas"]["Vetting"] | null;
            }[];
            /** @description The cursor of the next page; null at the end. */
            next?: string | null;
        };
        /** @description One page of a list. */
        ListOut_ResumeProgress: {
            /** @description What is on the page. It can be short, even empty, and still go on. */
            items: {
                /** @description Which one. */
                id: components["schemas"]["ResumeId"];
                refusal?: components["schemas"]["FileRefusal"] | null;
                /** @description The same in a sentence. */
                refusal_detail?: string | null;
                /** @description How far it is. */
                state: components["schemas"]["ResumeState"];
            }[];
            /** @description The cursor of the next page; null at the end. */
            next?: string | null;
        };
        /** @description One page of a list. */
        ListOut_Retention: {
            /** @description What is on the page. It can be short, even empty, and still go on. */
            items: {
                /** @description Who. */
                id: components["schemas"]["CandidateId"];
                /** @description The job applied for. */
                job: components["schemas"]["JobId"];
                /**
                 * Format: date
                 * @description The last day on which the data are kept.
                 */
                keep_until: string;
                /** @description Name. */
                name: components["schemas"]["Name"];
            }[];
            /** @description The cursor of the next page; null at the end. */
            next?: string | null;
        };
        /** @description One page of a list. */
        ListOut_Run: {
            /** @description What is on the page. It can be short, even empty, and still go on. */
            items: {
                /** @description When it was ordered. */
                created_at: components["schemas"]["Instant"];
                /** @description True where nobody was written to because nothing had happened. */
                empty: boolean;
                /** @description Why it failed. */
                error?: string | null;
                /** @description The files that you can fetch: with what you may see. */
                files: components["schemas"]["RunFile"][];
                finished_at?: components["schemas"]["Instant"] | null;
                /** @description Which files. */
                formats: components["schemas"]["Format"][];
                /** @description Identifier. */
                id: components["schemas"]["RunId"];
                /** @description Which kind. */
                kind: components["schemas"]["ReportKind"];
                /** @description What stands in it. */
                layout: components["schemas"]["ReportLayout"];
                /** @description Which days. */
                period: components["schemas"]["Period"];
                /**
                 * Format: int32
                 * @description Percent.
                 */
                progress: number;
                /** @description Who gets the mail. */
                recipients: components["schemas"]["MailAddress"][];
                /** @description Who ordered it. */
                requested_by: components["schemas"]["Actor"];
                /** @description Who of them got none, and why. */
                skipped: components["schemas"]["Skipped"][];
                /** @description Where the order comes from. */
                source: components["schemas"]["RunSource"];
                /** @description How far it is. */
                status: components["schemas"]["RunState"];
                /** @description The step it is at. */
                step: components["schemas"]["Step"];
                /** @description What it is called. */
                title: string;
            }[];
            /** @description The cursor of the next page; null at the end. */
            next?: string | null;
        };
        /** @description One page of a list. */
        ListOut_SessionOut: {
            /** @description What is on the page. It can be short, even empty, and still go on. */
            items: {
                /** @description When it began. */
                created_at: components["schemas"]["Instant"];
                /** @description Whether it is the one that asks. */
                current: boolean;
                /** @description Identifier. */
                id: components["schemas"]["SessionId"];
                /** @description Last use, to about ten minutes. */
                last_seen_at: components["schemas"]["Instant"];
                /** @description The browser, as it names itself. */
                user_agent?: string | null;
            }[];
            /** @description The cursor of the next page; null at the end. */
            next?: string | null;
        };
        /** @description One page of a list. */
        ListOut_StandardReport: {
            /** @description What is on the page. It can be short, even empty, and still go on. */
            items: {
                /** @description What stands in it. */
                layout: components["schemas"]["ReportLayout"];
                /** @description What it is called, but for its kind. */
                title: string;
            }[];
            /** @description The cursor of the next page; null at the end. */
            next?: string | null;
        };
        /** @description One page of a list. */
        ListOut_UncertainMail: {
            /** @description What is on the page. It can be short, even empty, and still go on. */
            items: {
                /** @description When it was asked for. */
                at: components["schemas"]["Instant"];
                /** @description Identifier. */
                id: components["schemas"]["MailId"];
                interview?: components["schemas"]["InterviewId"] | null;
                kind?: components["schemas"]["LetterKind"] | null;
                /** @description To whom. */
                to: components["schemas"]["MailAddress"];
            }[];
            /** @description The cursor of the next page; null at the end. */
            next?: string | null;
        };
        /** @description One page of a list. */
        ListOut_User: {
            /** @description What is on the page. It can be short, even empty, and still go on. */
            items: {
                /** @description When the person joined. */
                created_at: components["schemas"]["Instant"];
                /** @description Identifier. */
                id: components["schemas"]["UserId"];
                /** @description Jobs that name the person as hiring manager. */
                jobs: components["schemas"]["JobId"][];
                /** @description Where sign-in mails go. */
                mail: components["schemas"]["MailAddress"];
                /** @description Name. */
                name: components["schemas"]["Name"];
                /** @description What the person may do. */
                role: components["schemas"]["Role"];
                /** @description Whether the person may come in. */
                state: components["schemas"]["UserState"];
                /**
                 * Format: int64
                 * @description For `If-Match`.
                 */
                version: number;
            }[];
            /** @description The cursor of the next page; null at the end. */
            next?: string | null;
        };
        /** @description One page of a list. */
        ListOut_View: {
            /** @description What is on the page. It can be short, even empty, and still go on. */
            items: {
                /** @description Identifier. */
                id: components["schemas"]["ViewId"];
                /** @description Name, as its owner sees it. */
                name: string;
                /** @description The query string of the page; empty for the page as it opens. */
                query: string;
            }[];
            /** @description The cursor of the next page; null at the end. */
            next?: string | null;
        };
        /** @description The chain of digests of the log. */
        LogChain: {
            /**
             * Format: int64
             * @description How many days have a digest.
             */
            days: number;
            /**
             * Format: date
             * @description The first of them; null before the first day is closed.
             */
            first?: string | null;
            /** @description What the chain comes to: it changes with every row of every day. Note it elsewhere to be able to prove the log. */
            head?: string | null;
            /**
             * Format: date
             * @description The last of them.
             */
            last?: string | null;
        };
        /** @description Somebody looked. */
        Look: {
            /** @description At what. */
            action: components["schemas"]["Action"];
            /** @description When. */
            at: components["schemas"]["Instant"];
            /** @description Who. */
            by: components["schemas"]["Looker"];
        };
        /** @description Who looked. */
        Looker: {
            /** @description Identifier. */
            id: components["schemas"]["UserId"];
            name?: components["schemas"]["Name"] | null;
        };
        /**
         * Format: email
         * @description A mail address: well formed (RFC 5321), with a domain that has a dot, in lower case, so that one mailbox is one value.
         */
        MailAddress: string;
        /**
         * Format: uuid
         * @description One mail to one person.
         */
        MailId: string;
        /**
         * @description How far a mail is. It only moves forward; `claimed` is left for `sent` or `unknown`, never sent a second time.
         * @enum {string}
         */
        MailState: "queued" | "claimed" | "sent" | "unknown" | "refused" | "suppressed" | "stale";
        /** @description Who is signed in. */
        Me: {
            /** @description About being measured. */
            consent: components["schemas"]["ConsentOut"];
            /** @description Whose Hirelog this is. */
            organisation: components["schemas"]["OrganisationOut"];
            /** @description What the person may do: the UI shows and hides by this, the server decides again. */
            permissions: components["schemas"]["Permission"][];
            /** @description The person. */
            user: components["schemas"]["User"];
        };
        /** @description Which record disappears into this one. */
        MergeIn: {
            /** @description The other record. */
            from: components["schemas"]["CandidateId"];
            /**
             * Format: int64
             * @description The version of it that was seen.
             */
            from_version: number;
            /** @description The facts that are taken from it. */
            take?: components["schemas"]["Fact"][];
        };
        /** @description A number and what it means. */
        Metric: {
            /** @description What it comes from. */
            about: components["schemas"]["About"];
            /** @description The good direction. */
            better: components["schemas"]["Better"];
            /** @description How it is computed, in the names of actions and counters. */
            computed: string;
            /** @description What exactly is counted. */
            definition: string;
            /** @description What it is about. */
            group: components["schemas"]["Group"];
            /** @description Identifier. */
            id: string;
            /** @description For people. */
            name: string;
            /** @description What it is measured in. */
            unit: components["schemas"]["Unit"];
        };
        /** @description The dictionary of numbers. */
        MetricList: {
            /** @description All of them, in the order in which they are shown. */
            items: components["schemas"]["Metric"][];
        };
        /** @description A model that is asked. */
        ModelChoice: {
            /** @description Where it is reached, for one that is not on Bedrock: `https`, with the version in its path. */
            base_url?: string | null;
            /**
             * Format: int32
             * @description Price of a thousand tokens that are sent, in millionths of a US dollar.
             */
            input_price_micros: number;
            /** @description Its identifier there. */
            model: string;
            /**
             * Format: int32
             * @description Price of a thousand tokens that are received.
             */
            output_price_micros: number;
            /** @description Where it runs. */
            provider: components["schemas"]["ModelProvider"];
            /** @description The name of the secret that holds its key: it begins with `hirelog/`. */
            secret?: string | null;
        };
        /**
         * @description Where a model runs.
         * @enum {string}
         */
        ModelProvider: "bedrock" | "openai_compatible";
        /** @description What this month has cost. */
        ModelUsage: {
            /** @description What the month may cost. */
            budget_micros: components["schemas"]["Cost"];
            /** @description Spent and set aside, in millionths of a US dollar. */
            cost_micros: components["schemas"]["Cost"];
            /**
             * Format: int64
             * @description Tokens sent.
             */
            input_tokens: number;
            /** @description Which month, in UTC, such as `2026-11`. */
            month: string;
            /**
             * Format: int64
             * @description Tokens received.
             */
            output_tokens: number;
            /** @description How the month stands against its budget. */
            standing: components["schemas"]["BudgetStanding"];
            /**
             * Format: int64
             * @description Resumes that a model was asked about.
             */
            vettings: number;
        };
        /** @description A move that is open to a candidate, with the fields it asks for. */
        Move: {
            /** @description What must be given. */
            fields: components["schemas"]["FieldSpec"][];
            /** @description True where it brings a rejected candidate back. */
            reopens: boolean;
            /** @description Where to. */
            to: components["schemas"]["Status"];
        };
        /** @description Where to, and what the step asks for. */
        MoveIn: {
            /** @description The fields of the step, by name; see `moves` of the candidate. */
            fields?: Record<string, unknown>;
            /** @description What the candidate is told. */
            letter?: components["schemas"]["LetterChoice"];
            /** @description The new status. */
            to: components["schemas"]["Status"];
        };
        /** @description A name of 1 to [`MAX_NAME`] characters on one line. */
        Name: string;
        /** @description Somebody of the team. */
        NamedUser: {
            /** @description Who. */
            id: components["schemas"]["UserId"];
            /** @description Name. */
            name: string;
        };
        /** @description A note about a candidate. */
        Note: {
            /** @description When it was written. */
            at: components["schemas"]["Instant"];
            /** @description By whom. */
            by: components["schemas"]["UserId"];
            /** @description Identifier. */
            id: components["schemas"]["NoteId"];
            /** @description Whether the caller may delete it. */
            may_delete: boolean;
            /** @description Who is to read it. */
            mentions: components["schemas"]["UserId"][];
            record?: components["schemas"]["CandidateId"] | null;
            /** @description What it says. */
            text: string;
        };
        /**
         * Format: uuid
         * @description One note about a candidate.
         */
        NoteId: string;
        /** @description A new note. */
        NoteIn: {
            /** @description Who is to read it: active people of the team, who get a mail. */
            mentions?: components["schemas"]["UserId"][];
            /** @description What it says. */
            text: string;
        };
        /** @description What is offered. */
        OfferedTimes: {
            /** @description Starts, in order. */
            offered: components["schemas"]["Instant"][];
        };
        /**
         * Format: uuid
         * @description One action of a user, however many events it makes.
         */
        OperationId: string;
        /** @description The organisation. */
        OrganisationOut: {
            /** @description Name. */
            name: string;
            /** @description IANA time zone of days and weeks. */
            zone: string;
        };
        /**
         * @description How it ended.
         * @enum {string}
         */
        Outcome: "ok" | "denied" | "failed";
        /** @description An interview as its candidate sees it. */
        OwnInterview: {
            answer?: components["schemas"]["AnswerKind"] | null;
            /** @description When it ends. */
            end: components["schemas"]["Instant"];
            /** @description How people meet. */
            kind: components["schemas"]["InterviewKind"];
            /** @description Starts that can be chosen instead and are free at the moment. */
            offered: components["schemas"]["Instant"][];
            /** @description Who invites. */
            organisation: string;
            /** @description Where, or by which link or number. */
            place?: string | null;
            /** @description When it begins. */
            start: components["schemas"]["Instant"];
            /** @description How far it is. */
            status: components["schemas"]["InterviewStatus"];
            /** @description True while an answer makes sense. */
            takes_answers: boolean;
            /** @description IANA name of the zone in which it was agreed. */
            zone: string;
        };
        /** @description Everything that is recorded about a person. */
        OwnRecord: {
            /** @description When the file was made. */
            at: components["schemas"]["Instant"];
            /** @description What one did, newest first, while the log is kept. */
            log: components["schemas"]["Event"][];
            /** @description The cursor of the next file; null where the log ends. */
            next?: string | null;
            /** @description What is kept, kind by kind; not in files that go on in the log. */
            parts: components["schemas"]["OwnRecordPart"][];
            /** @description Who. */
            user: components["schemas"]["UserId"];
        };
        /** @description Things of one kind. */
        OwnRecordPart: {
            /** @description The things, as they are kept. */
            items: Record<string, unknown>[];
            /** @description Which kind. */
            kind: string;
        };
        /** @description One part of the text. */
        Paragraph: {
            /** @description What it says. */
            body: string;
            /** @description What it is about. */
            heading: string;
        };
        /** @description A part of the page. */
        Part_AlertsPart: {
            /** @enum {string} */
            state: "ok";
            /** @description Alerts that wait for somebody. */
            value: {
                /** @description The newest of them. */
                items: components["schemas"]["Alert"][];
                /** @description How many are open, 100 at most. */
                open: number;
            };
        } | {
            /** @enum {string} */
            state: "unchanged";
        } | {
            /** @enum {string} */
            state: "failed";
        };
        /** @description A part of the page. */
        Part_FeedPart: {
            /** @enum {string} */
            state: "ok";
            /** @description Rows of the log, newest first. */
            value: {
                items: components["schemas"]["Event"][];
                /** @description True where there are more that are not sent. */
                more: boolean;
                since?: components["schemas"]["Instant"] | null;
            };
        } | {
            /** @enum {string} */
            state: "unchanged";
        } | {
            /** @enum {string} */
            state: "failed";
        };
        /** @description A part of the page. */
        Part_Leaderboard: {
            /** @enum {string} */
            state: "ok";
            /** @description The comparison, with its formula. */
            value: {
                axis: components["schemas"]["LeaderboardAxis"];
                /** @description How points come about, in words. */
                formula: string;
                /**
                 * Format: int32
                 * @description Who was at work on fewer days has no rank.
                 */
                minimum_days: number;
                /** @description People who are not here because they are not measured. */
                opted_out: number;
                period: components["schemas"]["Period"];
                previous: components["schemas"]["Period"];
                rows: components["schemas"]["LeaderboardRow"][];
                weights: components["schemas"]["LeaderboardWeight"][];
            };
        } | {
            /** @enum {string} */
            state: "unchanged";
        } | {
            /** @enum {string} */
            state: "failed";
        };
        /** @description A part of the page. */
        Part_Vec_Figure: {
            /** @enum {string} */
            state: "ok";
            value: {
                /** @description The good direction. */
                better: components["schemas"]["Better"];
                /** @description What exactly is counted. */
                definition: string;
                /** @description What it is about. */
                group: components["schemas"]["Group"];
                /** @description Identifier of the metric. */
                metric: string;
                /** @description For people. */
                name: string;
                /**
                 * Format: double
                 * @description The same for the period before, where it was asked for.
                 */
                previous?: number | null;
                /** @description True for a rate of so few that it would say nothing. */
                too_few: boolean;
                /** @description What it is measured in. */
                unit: components["schemas"]["Unit"];
                /**
                 * Format: double
                 * @description The number; none where there are too few for a rate.
                 */
                value?: number | null;
            }[];
        } | {
            /** @enum {string} */
            state: "unchanged";
        } | {
            /** @enum {string} */
            state: "failed";
        };
        /** @description Words of a resume that a fact comes from. */
        Passage: {
            /**
             * Format: int32
             * @description Where they begin, in characters (Unicode scalar values) from the beginning of the resume's text.
             */
            start: number;
            /** @description The words as they stand there. */
            text: string;
        };
        /** @description One person's numbers. */
        Performance: {
            /** @description Days on which anything was done. */
            days: components["schemas"]["PerformanceDay"][];
            /** @description Every number about people. */
            figures: components["schemas"]["Figure"][];
            period: components["schemas"]["Period"];
            previous: components["schemas"]["Period"];
            rank?: components["schemas"]["Rank"] | null;
            /** @description True where the organisation does not show people their rank. */
            rank_hidden: boolean;
            state: components["schemas"]["Shown"];
            user: components["schemas"]["NamedUser"];
        };
        /** @description A day. */
        PerformanceDay: {
            /** Format: int64 */
            actions: number;
            /** Format: int64 */
            active_seconds: number;
            /** Format: date */
            day: string;
        };
        /** @description Whole days, first and last included. */
        Period: {
            /**
             * Format: date
             * @description First day.
             */
            from: string;
            /**
             * Format: date
             * @description Last day.
             */
            to: string;
        };
        /**
         * @description One thing that a role may or may not do.
         * @enum {string}
         */
        Permission: "view_jobs" | "edit_jobs" | "view_candidates" | "edit_candidates" | "delete_candidates" | "import_candidates" | "export_candidates" | "move_candidates" | "reopen_candidates" | "vet_resumes" | "view_interviews" | "edit_interviews" | "interview" | "see_contact" | "see_pay" | "view_team_activity" | "manage_users" | "order_reports" | "edit_settings" | "own_account";
        /** @description A person. */
        PersonOut: {
            /** @description Identifier. */
            id: components["schemas"]["UserId"];
            /** @description Name. */
            name: components["schemas"]["Name"];
        };
        /** @description One person's part. */
        PersonalPart: {
            user: components["schemas"]["NamedUser"];
            /**
             * Format: double
             * @description None where there are too few for a rate.
             */
            value?: number | null;
        };
        /** @description One status. */
        PipelineColumn: {
            /**
             * Format: int64
             * @description The mean of completed stays; null where nobody left it yet.
             */
            average_seconds?: number | null;
            /**
             * Format: int64
             * @description Candidates who are there now.
             */
            count: number;
            /**
             * Format: int64
             * @description How often it was ever entered.
             */
            entered: number;
            /** @description Which one. */
            status: components["schemas"]["Status"];
        };
        /** @description Work at one place under one title. */
        Position: {
            /** @description For whom. */
            company: components["schemas"]["Name"];
            /**
             * @description From when on.
             * @example 2019-03
             */
            from?: string | null;
            /** @description As what. */
            title: components["schemas"]["Name"];
            /**
             * @description Until when: a month, or `present`.
             * @example present
             */
            to?: string | null;
        };
        /** @description What to compute. */
        PreviewIn: {
            /**
             * Format: date
             * @description First day.
             */
            from: string;
            /** @description What stands in it. */
            layout: components["schemas"]["ReportLayout"];
            /**
             * Format: date
             * @description Last day, at most two years after the first.
             */
            to: string;
        };
        /** @description The form of every error (RFC 9457). */
        Problem: Record<string, unknown> & {
            /** @description Stable, for programs. */
            code: string;
            /** @description One sentence for the person in front of the screen. */
            detail: string;
            /** @description What is wrong with each field. */
            errors?: components["schemas"]["Issue"][];
            /**
             * Format: int32
             * @description HTTP status.
             */
            status: number;
            /** @description The status in words. */
            title: string;
            /** @description Where the code is explained. */
            type: string;
        };
        /** @description A place among those who are compared. */
        Rank: {
            /** @description People with a rank. */
            of: number;
            /** Format: int32 */
            rank: number;
        };
        /**
         * @description What the interviewer would do.
         * @enum {string}
         */
        Recommendation: "strong_no" | "no" | "yes" | "strong_yes";
        /** @description What came of comparing a day. */
        Reconciliation: {
            /**
             * Format: int64
             * @description Rows of candidates' histories.
             */
            changes: number;
            /**
             * Format: date
             * @description Which day.
             */
            day: string;
            /**
             * Format: int64
             * @description Changes that are told more than once.
             */
            doubled: number;
            /**
             * Format: int64
             * @description Events whose change went with a candidate who was erased.
             */
            erased: number;
            /**
             * Format: int64
             * @description Events in the log that tell of such a row.
             */
            events: number;
            /**
             * Format: int64
             * @description Those of them whose statistics say something else than the log.
             */
            miscounted: number;
            /**
             * Format: int64
             * @description Changes that no event tells of.
             */
            missing: number;
            /**
             * Format: int64
             * @description People whose statistics were recounted: those who were measured the whole day.
             */
            people: number;
            /** @description Whether everything agrees. */
            state: components["schemas"]["Agreement"];
            /**
             * Format: int64
             * @description Events whose change is not there although the candidate is.
             */
            unfounded: number;
        };
        /** @description Days that were compared. */
        ReconciliationPage: {
            /** @description The chain of digests. */
            chain: components["schemas"]["LogChain"];
            /** @description The days, newest first. */
            days: components["schemas"]["Reconciliation"][];
            /** @description The cursor of the next page; null at the end. */
            next?: string | null;
        };
        /** @description How the log is kept. */
        Recording: {
            /** @description Whether whole network addresses are recorded, not only the network. */
            full_addresses: boolean;
            /**
             * Format: int32
             * @description Days for which a row of the log can be read. A shorter time hides rows at once; a longer one holds for new rows.
             */
            retention_days: number;
            /**
             * Format: int64
             * @description For `If-Match`; 0 where nothing was ever decided.
             */
            version: number;
        };
        /** @description What is decided. */
        RecordingIn: {
            /** @description Whether whole network addresses are recorded, not only the network. */
            full_addresses: boolean;
            /**
             * Format: int32
             * @description Days for which a row of the log can be read: 30 to 730.
             */
            retention_days: number;
        };
        /**
         * @description Why a claim is refused.
         * @enum {string}
         */
        Refusal: "not_in_text" | "not_supported" | "not_valid";
        /** @description A claim that was refused. What it said is not kept: it may be about anybody. */
        RefusedFact: {
            /** @description About what. */
            field: components["schemas"]["FactField"];
            /** @description Why. */
            reason: components["schemas"]["Refusal"];
        };
        /** @description Rejections for a reason. */
        RejectionCount: {
            /** Format: int64 */
            count: number;
            reason: components["schemas"]["RejectionReason"];
        };
        /**
         * @description A reason.
         * @enum {string}
         */
        RejectionReason: "skills" | "experience" | "salary" | "culture" | "withdrew" | "no_show" | "position_closed" | "other";
        /**
         * @description How far a reminder is, as people see it.
         * @enum {string}
         */
        ReminderState: "pending" | "past" | "off";
        /** @description A reminder. */
        ReminderToMute: {
            /**
             * Format: int32
             * @description How long before the start it would go out.
             */
            minutes_before: number;
        };
        /**
         * @description What a row is of.
         * @enum {string}
         */
        ReportBy: "person" | "job" | "day" | "week" | "month";
        /** @description A chart. */
        ReportChart: {
            /** @enum {string} */
            kind: "bars";
            /** @description Of which number, one of the report's. */
            metric: string;
        } | {
            /** @enum {string} */
            kind: "lines";
            /** @description Of which number, one of the report's. */
            metric: string;
        } | {
            /** @enum {string} */
            kind: "heat_map";
        } | {
            /** @enum {string} */
            kind: "funnel";
        } | {
            /** @enum {string} */
            kind: "pipeline_now";
        };
        /** @description What stands in a report, kept under a title. */
        ReportDefinition: {
            /** @description When it was last changed. */
            changed_at: components["schemas"]["Instant"];
            /** @description When it was made. */
            created_at: components["schemas"]["Instant"];
            /** @description Identifier. */
            id: components["schemas"]["DefinitionId"];
            /** @description What stands in it. */
            layout: components["schemas"]["ReportLayout"];
            /** @description Who made it, and alone may change it. */
            owner: components["schemas"]["UserId"];
            /** @description Whether others who order reports may read and use it. */
            shared: boolean;
            /** @description Title of the definition, and of the reports that are made by it. */
            title: string;
            /**
             * Format: int64
             * @description Rises by one with every change.
             */
            version: number;
        };
        /** @description A definition as it is typed. */
        ReportDefinitionIn: {
            /** @description What stands in it. */
            layout: components["schemas"]["ReportLayout"];
            /** @description Whether others who order reports may read and use it. */
            shared?: boolean;
            /** @description Title of the definition, and of its reports. */
            title: string;
        };
        /**
         * @description Which days a report covers.
         * @enum {string}
         */
        ReportKind: "daily" | "weekly" | "monthly" | "range";
        /**
         * @description What stands in a report. Numbers go by their names in the catalogue, so that what was kept can be read as long as it
         *     is kept; [`Layout::check`] says whether it can be made.
         */
        ReportLayout: {
            /** @description What it is about. */
            about: components["schemas"]["ReportSubject"];
            /** @description What a row is of. */
            by: components["schemas"]["ReportBy"];
            /** @description The charts, in order. */
            charts?: components["schemas"]["ReportChart"][];
            /** @description Only these jobs; all where empty. */
            jobs?: components["schemas"]["JobId"][];
            /** @description The numbers, in order. */
            metrics: string[];
            /** @description Only these people; everybody where empty. */
            people?: components["schemas"]["UserId"][];
            sort?: components["schemas"]["ReportSort"] | null;
        };
        /** @description A schedule. */
        ReportSchedule: {
            /** @description The next three times, none while it is off. */
            coming: components["schemas"]["Instant"][];
            /** @description What stands in it. */
            content: components["schemas"]["ScheduledContent"];
            /** @description When it was made. */
            created_at: components["schemas"]["Instant"];
            /** @description Which files; none for the key figures in the mail itself. */
            formats: components["schemas"]["Format"][];
            /** @description Identifier. */
            id: components["schemas"]["ScheduleId"];
            last?: components["schemas"]["ScheduleResult"] | null;
            next_period?: components["schemas"]["Period"] | null;
            off?: components["schemas"]["ScheduleOffBecause"] | null;
            /** @description Whose it is: failures are told to this person, and it stops when this person may not order reports any more. */
            owner: components["schemas"]["UserId"];
            /** @description Who gets it. */
            recipients: components["schemas"]["MailAddress"][];
            /** @description True where nothing is sent if nothing happened. */
            skip_empty: boolean;
            /** @description When. */
            timing: components["schemas"]["Timing"];
            /** @description What it is called, as are its reports. */
            title: string;
            /**
             * Format: int64
             * @description For `If-Match`.
             */
            version: number;
        };
        /** @description A schedule as it is typed. */
        ReportScheduleIn: {
            /** @description What stands in it. */
            content: components["schemas"]["ScheduledContent"];
            /** @description Which files; none for the key figures in the mail itself. */
            formats: components["schemas"]["Format"][];
            /** @description False to turn it off. */
            on?: boolean;
            /** @description Mail addresses of people of the team; each gets what that person may see. */
            recipients: string[];
            /** @description True where nothing is sent if nothing happened. */
            skip_empty?: boolean;
            /** @description When. */
            timing: components["schemas"]["Timing"];
            /** @description What it is called, as are its reports. */
            title: string;
        };
        /** @description A number of several rows, or of several stretches of time. */
        ReportSeries: {
            /** @description What each value is of: a name or a first day. */
            categories: string[];
            /** @description Which one. */
            metric: string;
            /** @description For people. */
            name: string;
            /** @description Those of the days before, as far as there are as many; empty where there is nothing to compare with. */
            previous: (number | null)[];
            /** @description What it is measured in. */
            unit: components["schemas"]["Unit"];
            /** @description The values; none where there are too few for a rate. */
            values: (number | null)[];
        };
        /** @description All that stands in a report. */
        ReportSheet: {
            /** @description What a row is of. */
            by: components["schemas"]["ReportBy"];
            /** @description The charts, in order. */
            charts: components["schemas"]["DrawnChart"][];
            /** @description The period. */
            period: components["schemas"]["Period"];
            /** @description The one that it is compared with. */
            previous: components["schemas"]["Period"];
            /** @description The rows, in order. */
            rows: components["schemas"]["AnalyticsRow"][];
            /** @description The numbers of all rows together. */
            total: components["schemas"]["Figure"][];
        };
        /** @description The order of the rows. */
        ReportSort: {
            /** @description The highest first. */
            descending?: boolean;
            /** @description By this number, one of the report's. */
            metric: string;
        };
        /** @description A stage of the funnel. */
        ReportStage: {
            /**
             * Format: int64
             * @description How often it was entered.
             */
            entered: number;
            /**
             * Format: int64
             * @description In the days before.
             */
            previous: number;
            /** @description The status. */
            status: components["schemas"]["Status"];
        };
        /** @description Candidates in a status. */
        ReportStanding: {
            /**
             * Format: int64
             * @description How many are in it now.
             */
            candidates: number;
            /** @description The status. */
            status: components["schemas"]["Status"];
        };
        /** @description What a report is about. */
        ReportSubject: {
            /** @enum {string} */
            kind: "team";
        } | {
            /** @enum {string} */
            kind: "person";
            /** @description Who. */
            user: components["schemas"]["UserId"];
        } | {
            /** @description Which one. */
            job: components["schemas"]["JobId"];
            /** @enum {string} */
            kind: "job";
        } | {
            /** @enum {string} */
            kind: "pipeline";
        } | {
            /** @enum {string} */
            kind: "interviews";
        } | {
            /** @enum {string} */
            kind: "data_care";
        };
        /** @description Whether a field must be given. */
        Requirement: {
            /** @enum {string} */
            requirement: "required";
        } | {
            /** @enum {string} */
            requirement: "optional";
        } | {
            /** @description Its value. */
            equals: string;
            /** @description The other field. */
            field: string;
            /** @enum {string} */
            requirement: "when";
        };
        /** @description A resume. */
        Resume: {
            /** @description Who brought it. */
            by: components["schemas"]["UserId"];
            /**
             * Format: int64
             * @description Size of the file; 0 while that is not known.
             */
            bytes: number;
            candidate?: components["schemas"]["CandidateId"] | null;
            /** @description When. */
            created_at: components["schemas"]["Instant"];
            /** @description What its file is called. */
            file_name: components["schemas"]["ResumeName"];
            held?: components["schemas"]["ResumeHeld"] | null;
            /** @description Identifier. */
            id: components["schemas"]["ResumeId"];
            /** @description For which job. */
            job: components["schemas"]["JobId"];
            kind?: components["schemas"]["ResumeKind"] | null;
            name?: components["schemas"]["Name"] | null;
            /** @description Why a person must look more closely. */
            reasons: components["schemas"]["ResumeReason"][];
            refusal?: components["schemas"]["FileRefusal"] | null;
            /** @description The same in a sentence. */
            refusal_detail?: string | null;
            reviewed?: components["schemas"]["ResumeReviewed"] | null;
            same_as?: components["schemas"]["ResumeId"] | null;
            /** @description How far it is. */
            state: components["schemas"]["ResumeState"];
            /**
             * Format: int64
             * @description For `If-Match`.
             */
            version: number;
            vetting?: components["schemas"]["Vetting"] | null;
        };
        /** @description A candidate who is probably the same person. */
        ResumeAlike: {
            /** @description Who. */
            candidate: components["schemas"]["CandidateId"];
            /** @description In what they are alike. */
            likeness: components["schemas"]["Likeness"];
            /** @description Name. */
            name: components["schemas"]["Name"];
        };
        /** @description A resume with everything it says. */
        ResumeDetail: components["schemas"]["Resume"] & {
            /** @description Candidates who are probably the same person. */
            alike: components["schemas"]["ResumeAlike"][];
            career?: components["schemas"]["Career"] | null;
            /** @description What is right, after the review. */
            facts: components["schemas"]["ResumeFact"][];
            /** @description What was found, in the order of a review. */
            findings: components["schemas"]["ResumeFinding"][];
            match?: components["schemas"]["ResumeMatch"] | null;
            /** @description What was said of it and does not stand there. */
            refused: components["schemas"]["RefusedFact"][];
            /** @description Its text; null where there is none. */
            text?: string | null;
        };
        /** @description A fact. */
        ResumeFact: {
            /** @description Which one it is. */
            field: components["schemas"]["FactField"];
            /** @description What it says. */
            value: components["schemas"]["FactValue"];
        };
        /** @description A fact that was found. */
        ResumeFinding: components["schemas"]["ResumeFact"] & {
            /**
             * Format: int32
             * @description How sure whoever found it is: 0 to 100.
             */
            confidence: number;
            /**
             * Format: int32
             * @description Its number within the resume.
             */
            id: number;
            /** @description The words of the resume that it comes from. */
            source: components["schemas"]["Passage"];
        };
        /** @description A form for one file. */
        ResumeForm: {
            /** @description The fields to send, all of them, before the file, which is called `file`. */
            fields: {
                [key: string]: string;
            };
            /** @description What the resume will be known by. */
            id: components["schemas"]["ResumeId"];
            /** @description Where to send it, as `multipart/form-data`. */
            url: string;
        };
        /** @description Forms. */
        ResumeForms: {
            /** @description Until when they work. */
            expires_at: components["schemas"]["Instant"];
            /** @description One for each file. */
            forms: components["schemas"]["ResumeForm"][];
            /**
             * Format: int64
             * @description Most bytes of a file. The bucket itself refuses one byte more.
             */
            max_bytes: number;
        };
        /** @description Who has it in hand, and until when. */
        ResumeHeld: {
            /** @description Who. */
            by: components["schemas"]["UserId"];
            /** @description Until when, without another sign. */
            until: components["schemas"]["Instant"];
        };
        /**
         * Format: uuid
         * @description One resume.
         */
        ResumeId: string;
        /** @description A file that was brought to the bucket. */
        ResumeIn: {
            candidate?: components["schemas"]["CandidateId"] | null;
            /** @description What the file is called on the caller's machine. */
            file_name: string;
            /** @description The form's. */
            id: components["schemas"]["ResumeId"];
            job?: components["schemas"]["JobId"] | null;
        };
        /** @description Whose resume it is. */
        ResumeInto: {
            /** @description Who. */
            candidate: components["schemas"]["CandidateId"];
            /** @enum {string} */
            kind: "candidate";
        } | {
            /** @enum {string} */
            kind: "new";
            /** @description How the candidate came. */
            source: components["schemas"]["CandidateSource"];
        };
        /**
         * @description What a file is, by its content.
         * @enum {string}
         */
        ResumeKind: "pdf" | "docx" | "txt";
        /** @description How much of what a job asks for a resume says. */
        ResumeMatch: {
            /**
             * Format: int32
             * @description Skills found of a hundred asked for, rounded.
             */
            score: number;
            /** @description Each skill asked for. */
            skills: components["schemas"]["SkillMatch"][];
        };
        /** @description What a file is called: without folders and signs that cannot be shown, at most 120 characters. Never a path of ours. */
        ResumeName: string;
        /** @description How far a resume is, without anything about a person. */
        ResumeProgress: {
            /** @description Which one. */
            id: components["schemas"]["ResumeId"];
            refusal?: components["schemas"]["FileRefusal"] | null;
            /** @description The same in a sentence. */
            refusal_detail?: string | null;
            /** @description How far it is. */
            state: components["schemas"]["ResumeState"];
        };
        /** @description Why a person must look more closely. */
        ResumeReason: {
            /** @description One sentence. */
            detail: string;
            /** @description Stable, for programs. */
            reason: components["schemas"]["ReviewReason"];
        };
        /** @description What is right. */
        ResumeReview: {
            /** @description What is taken over. A finding that is not among them was rejected. */
            facts: components["schemas"]["TakenFact"][];
            /** @description Whose it is. A resume that came for a candidate stays that candidate's. */
            into: components["schemas"]["ResumeInto"];
        };
        /** @description How the review ended. */
        ResumeReviewed: components["schemas"]["ReviewCounts"] & {
            /** @description When. */
            at: components["schemas"]["Instant"];
            by?: components["schemas"]["UserId"] | null;
        };
        /**
         * @description How far a resume is.
         * @enum {string}
         */
        ResumeState: "reading" | "to_review" | "reviewed" | "refused" | "discarded";
        /** @description Somebody whose time ends. */
        Retention: {
            /** @description Who. */
            id: components["schemas"]["CandidateId"];
            /** @description The job applied for. */
            job: components["schemas"]["JobId"];
            /**
             * Format: date
             * @description The last day on which the data are kept.
             */
            keep_until: string;
            /** @description Name. */
            name: components["schemas"]["Name"];
        };
        /** @description What became of the findings: corrections measure how good reading is. */
        ReviewCounts: {
            /**
             * Format: int32
             * @description Taken over as they were.
             */
            accepted: number;
            /**
             * Format: int32
             * @description Added by hand.
             */
            added: number;
            /**
             * Format: int32
             * @description Taken over with another value.
             */
            corrected: number;
            /**
             * Format: int32
             * @description Not taken over.
             */
            rejected: number;
        };
        /**
         * @description Why a person must look at a resume more closely, or type in what no program could read.
         * @enum {string}
         */
        ReviewReason: "encrypted" | "damaged" | "no_text" | "too_many_pages" | "too_long" | "unpacks_too_large" | "took_too_long" | "took_too_much_memory" | "no_model" | "budget_used_up" | "models_failed" | "answer_not_usable" | "facts_refused" | "not_finished";
        /** @description On which days. */
        Rhythm: {
            /** @enum {string} */
            on: "daily";
        } | {
            /** @enum {string} */
            on: "weekdays";
        } | {
            /** @enum {string} */
            on: "weekly";
            /**
             * Format: int32
             * @description On that day: 1 is Monday, 7 Sunday (ISO 8601).
             */
            weekday: number;
        } | {
            /**
             * Format: int32
             * @description From 1 to 28.
             */
            day: number;
            /** @enum {string} */
            on: "monthly";
        } | {
            /** @enum {string} */
            on: "month_end";
        };
        /**
         * @description What a person is in the organisation.
         * @enum {string}
         */
        Role: "admin" | "recruiter" | "hiring_manager" | "viewer";
        /** @description A new role. */
        RoleIn: {
            /** @description What the person will be. */
            role: components["schemas"]["Role"];
        };
        /** @description A room. */
        Room: {
            /** @description False where it cannot be booked any more. */
            active: boolean;
            /** @description Where it is, as a candidate has to find it. */
            address?: string | null;
            /** @description Identifier. */
            id: components["schemas"]["RoomId"];
            /** @description What people call it. */
            name: components["schemas"]["Name"];
            /**
             * Format: int64
             * @description For `If-Match`.
             */
            version: number;
        };
        /**
         * Format: uuid
         * @description A room in which people meet.
         */
        RoomId: string;
        /** @description A room, as it is to be. */
        RoomIn: {
            /** @description False where it is not to be booked any more. What is booked stays. */
            active?: boolean;
            /** @description Where it is, as a candidate has to find it. */
            address?: string | null;
            /** @description What people call it. */
            name: string;
        };
        /** @description The rooms. */
        Rooms: {
            /** @description All of them, also those that cannot be booked any more. */
            items: components["schemas"]["Room"][];
        };
        /** @description One making of a report. */
        Run: {
            /** @description When it was ordered. */
            created_at: components["schemas"]["Instant"];
            /** @description True where nobody was written to because nothing had happened. */
            empty: boolean;
            /** @description Why it failed. */
            error?: string | null;
            /** @description The files that you can fetch: with what you may see. */
            files: components["schemas"]["RunFile"][];
            finished_at?: components["schemas"]["Instant"] | null;
            /** @description Which files. */
            formats: components["schemas"]["Format"][];
            /** @description Identifier. */
            id: components["schemas"]["RunId"];
            /** @description Which kind. */
            kind: components["schemas"]["ReportKind"];
            /** @description What stands in it. */
            layout: components["schemas"]["ReportLayout"];
            /** @description Which days. */
            period: components["schemas"]["Period"];
            /**
             * Format: int32
             * @description Percent.
             */
            progress: number;
            /** @description Who gets the mail. */
            recipients: components["schemas"]["MailAddress"][];
            /** @description Who ordered it. */
            requested_by: components["schemas"]["Actor"];
            /** @description Who of them got none, and why. */
            skipped: components["schemas"]["Skipped"][];
            /** @description Where the order comes from. */
            source: components["schemas"]["RunSource"];
            /** @description How far it is. */
            status: components["schemas"]["RunState"];
            /** @description The step it is at. */
            step: components["schemas"]["Step"];
            /** @description What it is called. */
            title: string;
        };
        /** @description A file. */
        RunFile: {
            /**
             * Format: int64
             * @description Size.
             */
            bytes: number;
            /** @description PDF or Excel. */
            format: components["schemas"]["Format"];
        };
        /**
         * Format: uuid
         * @description One making of a report.
         */
        RunId: string;
        /** @description Where an order comes from. */
        RunSource: {
            /** @enum {string} */
            kind: "by_hand";
        } | {
            /** @description Which one. */
            definition: components["schemas"]["DefinitionId"];
            /** @enum {string} */
            kind: "definition";
        } | {
            /** @enum {string} */
            kind: "schedule";
            schedule?: components["schemas"]["ScheduleId"] | null;
        };
        /**
         * @description How far a run is.
         * @enum {string}
         */
        RunState: "queued" | "running" | "done" | "failed" | "cancelled";
        /**
         * Format: uuid
         * @description A report that is made by itself.
         */
        ScheduleId: string;
        /**
         * @description Why a schedule does not run.
         * @enum {string}
         */
        ScheduleOffBecause: "turned_off" | "owner_without_access" | "report_gone";
        /** @description How a schedule's last run ended. */
        ScheduleResult: {
            /** @description When. */
            at: components["schemas"]["Instant"];
            /** @description True where nothing was sent because nothing had happened. */
            empty: boolean;
            /** @description Why it failed. */
            error?: string | null;
            /** @description Which kind of report. */
            kind: components["schemas"]["ReportKind"];
            /** @description Which run. */
            run: components["schemas"]["RunId"];
            /** @description Whose. */
            schedule: components["schemas"]["ScheduleId"];
            /** @description How many of the recipients were not, because they may see nothing of it. */
            skipped: number;
            /** @description How it ended. */
            state: components["schemas"]["RunState"];
            /** @description How many were written to. */
            written_to: number;
        };
        /** @description What stands in the report. */
        ScheduledContent: {
            /** @description Which one. */
            definition: components["schemas"]["DefinitionId"];
            /** @enum {string} */
            kind: "definition";
        } | {
            /** @enum {string} */
            kind: "layout";
            /** @description What it is. */
            layout: components["schemas"]["ReportLayout"];
        };
        /**
         * Format: uuid
         * @description A signed-in browser.
         */
        SessionId: string;
        /** @description A signed-in browser. */
        SessionOut: {
            /** @description When it began. */
            created_at: components["schemas"]["Instant"];
            /** @description Whether it is the one that asks. */
            current: boolean;
            /** @description Identifier. */
            id: components["schemas"]["SessionId"];
            /** @description Last use, to about ten minutes. */
            last_seen_at: components["schemas"]["Instant"];
            /** @description The browser, as it names itself. */
            user_agent?: string | null;
        };
        /**
         * @description Whether a row's numbers can be shown.
         * @enum {string}
         */
        Shown: "shown" | "opted_out";
        /** @description A request for a sign-in link. */
        SignInIn: {
            /**
             * Format: email
             * @description Where to send it.
             */
            mail: string;
        };
        /** @description The answer is the same whether or not somebody has that address. */
        SignInOut: {
            /** @description Until when link and code work. */
            expires_at: components["schemas"]["Instant"];
        };
        /** @description A skill that is asked for. */
        SkillMatch: {
            /** @description Whether the resume says it. */
            found: boolean;
            /** @description Which. */
            skill: components["schemas"]["Label"];
            source?: components["schemas"]["Passage"] | null;
        };
        /**
         * @description Why a recipient got no mail.
         * @enum {string}
         */
        SkipReason: "not_of_the_team" | "sees_nothing";
        /** @description A recipient who got no mail. */
        Skipped: {
            /** @description Where it would have gone. */
            mail: components["schemas"]["MailAddress"];
            /** @description Why it did not. */
            reason: components["schemas"]["SkipReason"];
        };
        /** @description From a moment until just before another one. */
        Slot: {
            /** @description The first moment after it. */
            end: components["schemas"]["Instant"];
            /** @description The first moment. */
            start: components["schemas"]["Instant"];
        };
        /** @description Free times and the others. */
        Slots: {
            /** @description Every other start in steps of a quarter of an hour. */
            blocked: components["schemas"]["BlockedStarts"][];
            /** @description The first times at which nothing stands in the way at anybody. */
            free: components["schemas"]["Slot"][];
        };
        /**
         * @description Through which door it came.
         * @enum {string}
         */
        Source: "web" | "api" | "schedule" | "system";
        /** @description A source and how far its candidates came. */
        SourceRow: {
            /** Format: int64 */
            added: number;
            /** Format: int64 */
            hired: number;
            /**
             * Format: double
             * @description Hires for a hundred who were added in the same time; none where there are too few.
             */
            hired_share?: number | null;
            /** Format: int64 */
            interviewed: number;
            /** Format: int64 */
            offered: number;
            /** Format: int64 */
            screened: number;
            source: components["schemas"]["CandidateSource"];
        };
        /** @description How far candidates of each source came. */
        Sources: {
            period: components["schemas"]["Period"];
            rows: components["schemas"]["SourceRow"][];
        };
        /** @description A stretch of a working day: `"09:00"` to `"17:30"`, at most to `"24:00"`. */
        Span: {
            /**
             * @description From when.
             * @example 09:00
             */
            from: string;
            /**
             * @description Until when.
             * @example 17:30
             */
            to: string;
        };
        /** @description A report that is there from the start. */
        StandardReport: {
            /** @description What stands in it. */
            layout: components["schemas"]["ReportLayout"];
            /** @description What it is called, but for its kind. */
            title: string;
        };
        /** @description Figures, or the reason why there are none. */
        StatisticsOut: {
            /** @description Today. */
            day: components["schemas"]["Stats"];
            /** @enum {string} */
            kind: "shown";
            /** @description This month. */
            month: components["schemas"]["Stats"];
            /** @description This ISO week. */
            week: components["schemas"]["Stats"];
        } | {
            /** @enum {string} */
            kind: "opted_out";
        };
        /** @description Figures of one period. */
        Stats: {
            /** @description Every number of the catalogue. */
            figures: components["schemas"]["Figure"][];
            first_activity?: components["schemas"]["Instant"] | null;
            /**
             * Format: date
             * @description First day.
             */
            from: string;
            /** @description Actions in each local hour, from 0 to 23. */
            hours: number[];
            last_activity?: components["schemas"]["Instant"] | null;
            /**
             * Format: date
             * @description Last day.
             */
            to: string;
        };
        /**
         * @description Where a candidate stands.
         * @enum {string}
         */
        Status: "new" | "screened" | "interviewed" | "technical_round" | "hr_round" | "offered" | "hired" | "rejected" | "on_hold";
        /** @description How long a candidate was in a status. */
        StayOut: {
            /**
             * Format: int64
             * @description Seconds, the present stay included.
             */
            seconds: number;
            /** @description The status. */
            status: components["schemas"]["Status"];
        };
        /**
         * @description The steps of a run, in order.
         * @enum {string}
         */
        Step: "queued" | "collecting" | "rendering" | "storing" | "mailing" | "done";
        /** @description What an event is about. */
        Subject: {
            /** @description Which one. */
            entity_id: string;
            /** @description Which kind of thing. */
            entity_type: components["schemas"]["SubjectKind"];
        };
        /**
         * @description What kind of thing an event is about.
         * @enum {string}
         */
        SubjectKind: "user" | "session" | "invite" | "job" | "candidate" | "report_run" | "report_definition" | "report_schedule" | "import" | "export" | "interview" | "room" | "resume" | "alert" | "setting";
        /** @description A fact that is taken over. */
        TakenFact: {
            /** @description Which fact. */
            field: components["schemas"]["FactField"];
            /**
             * Format: int32
             * @description The finding that it was, as it is or corrected; null where it is added by hand.
             */
            finding?: number | null;
            /** @description A text; for education `{institution, degree, from, to}`, for a position `{company, title, from, to}`. */
            value: components["schemas"]["FactValue"];
        };
        /** @description What the team wants to reach. */
        Target: {
            /**
             * Format: int32
             * @description How many there are to be.
             */
            at_least: number;
            /** @description Which number of the catalogue. */
            metric: string;
            /** @description In which time. */
            period: components["schemas"]["TargetPeriod"];
        };
        /**
         * @description How long a target runs.
         * @enum {string}
         */
        TargetPeriod: "week" | "month";
        /** @description Numbers of a period. */
        TeamAnalytics: {
            /** @description What a row is of. */
            by: components["schemas"]["By"];
            /** @description The period. */
            period: components["schemas"]["Period"];
            /** @description The one before. */
            previous: components["schemas"]["Period"];
            /** @description The rows. */
            rows: components["schemas"]["AnalyticsRow"][];
            /** @description The whole team, or every job. */
            total: components["schemas"]["Figure"][];
        };
        /** @description Times to choose from. */
        TimesToOffer: {
            /** @description Starts, on a clock in the interview's zone or with their offset; at most 10, none to offer nothing. */
            offered: string[];
        };
        /** @description When a report is made. */
        Timing: {
            /**
             * @description When on the clock of that zone, a full quarter of an hour. On a day on which clocks skip it: when they go on. On a
             *     day on which they show it twice: the first time.
             * @example 07:30
             */
            at: string;
            /** @description On which days. */
            days: components["schemas"]["Rhythm"];
            /**
             * @description Whose clock: IANA name.
             * @example Europe/Berlin
             */
            zone: string;
        };
        /** @description A stretch of time and its number. */
        TrendPoint: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /**
             * Format: double
             * @description None where there are too few for a rate.
             */
            value?: number | null;
        };
        /** @description A number over time. */
        Trends: {
            metric: components["schemas"]["Metric"];
            /** @description In order of time. */
            points: components["schemas"]["TrendPoint"][];
            /** @description The period before in as many steps, as far as it has them. */
            previous: components["schemas"]["TrendPoint"][];
        };
        /** @description Whose turn it is, and who that is where it is somebody of the team. */
        Turn: {
            user?: components["schemas"]["UserId"] | null;
            /** @description Which part. */
            who: components["schemas"]["Waiting"];
        };
        /** @description A mail that may or may not have gone out. */
        UncertainMail: {
            /** @description When it was asked for. */
            at: components["schemas"]["Instant"];
            /** @description Identifier. */
            id: components["schemas"]["MailId"];
            interview?: components["schemas"]["InterviewId"] | null;
            kind?: components["schemas"]["LetterKind"] | null;
            /** @description To whom. */
            to: components["schemas"]["MailAddress"];
        };
        /** @description A move that can be taken back. */
        Undo: {
            /** @description The action that it was part of. */
            operation_id: components["schemas"]["OperationId"];
            /** @description Where the candidate would be again. */
            to: components["schemas"]["Status"];
            /** @description Until when. */
            until: components["schemas"]["Instant"];
        };
        /** @description What to take back. */
        UndoIn: {
            /** @description Of whom. */
            ids: components["schemas"]["CandidateId"][];
            /** @description The operation, as the move told it. */
            operation_id: components["schemas"]["OperationId"];
        };
        /**
         * @description What a number is measured in.
         * @enum {string}
         */
        Unit: "count" | "seconds" | "percent" | "per_day" | "micro_dollars";
        /** @description A person of the team. */
        User: {
            /** @description When the person joined. */
            created_at: components["schemas"]["Instant"];
            /** @description Identifier. */
            id: components["schemas"]["UserId"];
            /** @description Jobs that name the person as hiring manager. */
            jobs: components["schemas"]["JobId"][];
            /** @description Where sign-in mails go. */
            mail: components["schemas"]["MailAddress"];
            /** @description Name. */
            name: components["schemas"]["Name"];
            /** @description What the person may do. */
            role: components["schemas"]["Role"];
            /** @description Whether the person may come in. */
            state: components["schemas"]["UserState"];
            /**
             * Format: int64
             * @description For `If-Match`.
             */
            version: number;
        };
        /**
         * Format: uuid
         * @description A person who works with Hirelog.
         */
        UserId: string;
        /**
         * @description Whether a person may come in.
         * @enum {string}
         */
        UserState: "active" | "deactivated" | "erased";
        /**
         * @description Whoever read a resume's text.
         * @enum {string}
         */
        Vetter: "bedrock" | "openai_compatible" | "rules";
        /** @description How a resume was read. */
        Vetting: {
            /** @description When. */
            at: components["schemas"]["Instant"];
            /** @description Who was asked, in order. */
            attempts: components["schemas"]["VettingAttempt"][];
            /** @description Whose answer was taken. */
            by: components["schemas"]["Vetter"];
            /**
             * Format: int32
             * @description The mean of what was found, in percent; 0 where nothing was.
             */
            confidence: number;
            /** @description What it cost, in all attempts, in millionths of a US dollar. */
            cost_micros: components["schemas"]["Cost"];
            /**
             * Format: int32
             * @description How long it took, in milliseconds.
             */
            duration_ms: number;
            /**
             * Format: int32
             * @description Tokens sent, in all attempts.
             */
            input_tokens: number;
            /** @description Its model. */
            model?: string | null;
            /**
             * Format: int32
             * @description Tokens received, in all attempts.
             */
            output_tokens: number;
            /**
             * Format: int32
             * @description The version of the question.
             */
            prompt_version?: number | null;
        };
        /** @description One question to one model. */
        VettingAttempt: {
            /** @description Whom. */
            by: components["schemas"]["Vetter"];
            /** @description `answered`, or why not: a code. */
            outcome: string;
        };
        /** @description A view of the pipeline. The query string is the whole of it, so that the link can be shared. */
        View: {
            /** @description Identifier. */
            id: components["schemas"]["ViewId"];
            /** @description Name, as its owner sees it. */
            name: string;
            /** @description The query string of the page; empty for the page as it opens. */
            query: string;
        };
        /**
         * Format: uuid
         * @description One saved view of the pipeline.
         */
        ViewId: string;
        /** @description A new view. */
        ViewIn: {
            /** @description Name, as its owner sees it. */
            name: string;
            /** @description The query string of the page. */
            query: string;
        };
        /**
         * @description Whom a candidate waits for.
         * @enum {string}
         */
        Waiting: "owner" | "interviewer" | "candidate" | "nobody";
        /** @description The hours of a week, Monday first. */
        WeekHours: components["schemas"]["Span"][][];
        /** @description What a number is worth. */
        Weighting: {
            /** @description On which axis it counts. */
            axis: components["schemas"]["Axis"];
            /** @description Identifier of the metric: one about people that counts something, or a share. */
            metric: string;
            /**
             * Format: int32
             * @description Points for each, or for a share of one hundred percent.
             */
            weight: number;
        };
        /** @description Somebody who would move. */
        WouldOut: {
            /** @description Where the candidate stands. */
            from: components["schemas"]["Status"];
            /** @description Who. */
            id: components["schemas"]["CandidateId"];
            /** @description Name. */
            name: components["schemas"]["Name"];
            /**
             * Format: int64
             * @description For the move.
             */
            version: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    activity_of_user: {
        parameters: {
            query?: {
                /** @description Only this action. */
                action?: components["schemas"]["Action"];
                /** @description Only about this kind of thing. */
                entity_type?: components["schemas"]["SubjectKind"];
                /** @description Only about this thing. */
                entity_id?: string;
                /** @description Only with this outcome. */
                outcome?: components["schemas"]["Outcome"];
                /** @description Not before this moment. */
                from?: string;
                /** @description Before this moment. */
                to?: string;
                /** @description Rows on the page. */
                limit?: number;
                /** @description Where the list goes on: `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: components["schemas"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Figures and log */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityPage"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_alerts: {
        parameters: {
            query?: {
                /** @description Only those of this state. */
                state?: components["schemas"]["AlertState"];
                /** @description Alerts on the page. */
                limit?: number;
                /** @description Where the list goes on: `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The alerts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alerts"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_alert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["AlertId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The alert */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alert"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    note_alert: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you have seen */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["AlertId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlertIn"];
            };
        };
        responses: {
            /** @description The alert */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alert"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dashboard: {
        parameters: {
            query?: {
                /** @description Today, this week or this month. */
                period?: "day" | "week" | "month";
                /** @description `at` of the answer before: only what is new is sent. */
                since?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dashboard */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dashboard"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explain: {
        parameters: {
            query: {
                /** @description Which number. */
                metric: string;
                /** @description First day; without one, of this month. */
                from?: string;
                /** @description Last day. */
                to?: string;
                /** @description Of this person, for a number about people. */
                user?: components["schemas"]["UserId"];
                /** @description Of this job, for a number about pipelines. */
                job?: components["schemas"]["JobId"];
                /** @description Rows of the log that are looked at for the page. */
                limit?: number;
                /** @description Where the list goes on: `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The explanation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_report: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportReportIn"];
            };
        };
        responses: {
            /** @description The run; follow it at its address */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Run"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    feed: {
        parameters: {
            query?: {
                /** @description Only this action. */
                action?: components["schemas"]["Action"];
                /** @description Only about this kind of thing. */
                entity_type?: components["schemas"]["SubjectKind"];
                /** @description Only about this thing. */
                entity_id?: string;
                /** @description Only with this outcome. */
                outcome?: components["schemas"]["Outcome"];
                /** @description Not before this moment. */
                from?: string;
                /** @description Before this moment. */
                to?: string;
                /** @description Rows on the page. */
                limit?: number;
                /** @description Where the list goes on: `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows of the log */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOut_Event"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    forecast: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The forecast */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Forecasts"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    funnel: {
        parameters: {
            query?: {
                /** @description First day; without one, of this month. */
                from?: string;
                /** @description Last day. */
                to?: string;
                /** @description Of this job; without, of all. */
                job?: components["schemas"]["JobId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The funnel */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Funnel"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    heatmap: {
        parameters: {
            query?: {
                /** @description First day; without one, 27 days ago. */
                from?: string;
                /** @description Last day; without one, today. */
                to?: string;
                /** @description Only this person; without, the team. */
                user?: components["schemas"]["UserId"];
                /** @description IANA name of the viewer's zone; without one, the organisation's. */
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cells */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeatMap"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    heatmap_rows: {
        parameters: {
            query: {
                /** @description First day; without one, 27 days ago. */
                from?: string;
                /** @description Last day; without one, today. */
                to?: string;
                /** @description Only this person; without, the team. */
                user?: components["schemas"]["UserId"];
                /** @description IANA name of the viewer's zone; without one, the organisation's. */
                zone?: string;
                /** @description From 1, Monday. */
                weekday: number;
                /** @description From 0. */
                hour: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows of the log */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOut_Event"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    leaderboard: {
        parameters: {
            query?: {
                /** @description First day; without one, of this month. */
                from?: string;
                /** @description Last day. */
                to?: string;
                /** @description By what people are compared. */
                axis?: components["schemas"]["LeaderboardAxis"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comparison */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Leaderboard"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_uncertain_mails: {
        parameters: {
            query?: {
                /** @description Items on the page. */
                limit?: number;
                /** @description Where the list goes on: `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mails, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOut_UncertainMail"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dictionary */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MetricList"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    performance_of_user: {
        parameters: {
            query?: {
                /** @description First day. */
                from?: string;
                /** @description Last day. */
                to?: string;
            };
            header?: never;
            path: {
                id: components["schemas"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Performance"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_reconciliation: {
        parameters: {
            query?: {
                /** @description Items on the page. */
                limit?: number;
                /** @description Where the list goes on: `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Days and chain */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationPage"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_report_definitions: {
        parameters: {
            query?: {
                /** @description Items on the page. */
                limit?: number;
                /** @description Where the list goes on: `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The definitions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOut_ReportDefinition"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_report_definition: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request harmless */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportDefinitionIn"];
            };
        };
        responses: {
            /** @description The definition */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDefinition"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    preview_report: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewIn"];
            };
        };
        responses: {
            /** @description The numbers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSheet"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    standard_report_layouts: {
        parameters: {
            query?: {
                /** @description The person; whoever asks, where absent. */
                user?: components["schemas"]["UserId"];
                /** @description The job; without one there is no standard report of a job. */
                job?: components["schemas"]["JobId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reports */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOut_StandardReport"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_report_definition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["DefinitionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The definition */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDefinition"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    update_report_definition: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you have seen */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["DefinitionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportDefinitionIn"];
            };
        };
        responses: {
            /** @description The definition */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDefinition"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_report_definition: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you have seen */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["DefinitionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The definition is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_report_schedules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedules */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOut_ReportSchedule"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_report_schedule: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request harmless */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportScheduleIn"];
            };
        };
        responses: {
            /** @description The schedule */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSchedule"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_report_schedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["ScheduleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedule */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSchedule"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    update_report_schedule: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you have seen */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["ScheduleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportScheduleIn"];
            };
        };
        responses: {
            /** @description The schedule */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSchedule"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_report_schedule: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you have seen */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["ScheduleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedule is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    test_report_schedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["ScheduleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run; follow it at its address */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Run"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_report_runs: {
        parameters: {
            query?: {
                /** @description Items on the page. */
                limit?: number;
                /** @description Where the list goes on: `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The runs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOut_Run"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_daily: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportIn"];
            };
        };
        responses: {
            /** @description The run; follow it at its address */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Run"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_monthly: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportIn"];
            };
        };
        responses: {
            /** @description The run; follow it at its address */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Run"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_weekly: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportIn"];
            };
        };
        responses: {
            /** @description The run; follow it at its address */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Run"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_report_run: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["RunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Run"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancel_report_run: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["RunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Run"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    report_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["RunId"];
                format: components["schemas"]["Format"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileLink"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sources: {
        parameters: {
            query?: {
                /** @description First day; without one, of this month. */
                from?: string;
                /** @description Last day. */
                to?: string;
                /** @description Of this job; without, of all. */
                job?: components["schemas"]["JobId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sources */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sources"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    team_analytics: {
        parameters: {
            query?: {
                /** @description First day; without one, of this month. */
                from?: string;
                /** @description Last day. */
                to?: string;
                /** @description What a row is of. */
                by?: components["schemas"]["By"];
                /** @description Only these, separated by commas; without, all. */
                metrics?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamAnalytics"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    trends: {
        parameters: {
            query: {
                /** @description Which number. */
                metric: string;
                /** @description By day, week or month; without, by day. */
                by?: "day" | "week" | "month";
                /** @description First day; without one, of this month. */
                from?: string;
                /** @description Last day. */
                to?: string;
                /** @description Of this person, for a number about people. */
                user?: components["schemas"]["UserId"];
                /** @description Of this job, for a number about pipelines. */
                job?: components["schemas"]["JobId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The series */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trends"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accept_invite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptIn"];
            };
        };
        responses: {
            /** @description Welcome; the session is in the cookie */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    start_sign_in: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInIn"];
            };
        };
        responses: {
            /** @description If the address is known, a mail is on its way */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInOut"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    redeem_code: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeIn"];
            };
        };
        responses: {
            /** @description Signed in; the session is in the cookie */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    redeem_link: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkIn"];
            };
        };
        responses: {
            /** @description Signed in; the session is in the cookie */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sign_out: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    save_own_availability: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you have seen; 0 where nothing was ever said */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AvailabilityIn"];
            };
        };
        responses: {
            /** @description Hours, absences and limits */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Availability"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_availability: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hours, absences and limits */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Availability"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    save_availability: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you have seen; 0 where nothing was ever said */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AvailabilityIn"];
            };
        };
        responses: {
            /** @description Hours, absences and limits */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Availability"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_calendar_feed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether an address is open */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedState"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    open_calendar_feed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address, shown this once */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedAddress"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    close_calendar_feed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No address is open */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_calendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The secret part of the address, with `.ics` */
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The interviews (RFC 5545) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Nothing is new since the `ETag` that was sent as `If-None-Match` */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_candidates: {
        parameters: {
            query?: {
                /** @description For a search: words of name, mail, telephone, skills and tags, in any order, without regard to case and accents. */
                text?: string;
                /** @description Only those in this status, or in one of these, separated by commas. */
                status?: string;
                /** @description Only those of this job. */
                job?: components["schemas"]["JobId"];
                /** @description Only those of this responsible person. */
                owner?: components["schemas"]["UserId"];
                /** @description Only those with this tag. */
                tag?: string;
                /** @description Only those with this skill. */
                skill?: string;
                /** @description Only those who came this way. */
                source?: components["schemas"]["CandidateSource"];
                /** @description Only those who are in their status for so many days or longer. */
                waiting_days?: number;
                /**
                 * @description In which order. A search is by name where nothing is said. Candidates with a word, tag or skill are in that order
                 *     where at most 500 rows of the index lead to them (100 where nothing else is asked for), and those of own jobs by name
                 *     where there are at most 500; else they come in the order of the index: by word, or by status.
                 */
                order?: "pipeline" | "waiting" | "name";
                /** @description Items on the page. */
                limit?: number;
                /** @description Where the list goes on: `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The candidates */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOut_CandidateSummary"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_candidate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request harmless */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CandidateIn"];
            };
        };
        responses: {
            /** @description The candidate */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Candidate"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_board: {
        parameters: {
            query?: {
                /** @description Only candidates of this job. */
                job?: components["schemas"]["JobId"];
                /** @description Only candidates of this responsible person. */
                owner?: components["schemas"]["UserId"];
                /** @description Cards of each column. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The board */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Board"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_bulk_status: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request harmless */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkIn"];
            };
        };
        responses: {
            /** @description What became of each */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkDone"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    preview_bulk_status: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkPreviewRequest"];
            };
        };
        responses: {
            /** @description Who would move and who would not */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkPreview"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undo_bulk_status: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request harmless */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoIn"];
            };
        };
        responses: {
            /** @description What became of each */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkDone"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_duplicates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DuplicatesIn"];
            };
        };
        responses: {
            /** @description Records that are probably of the same person */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Duplicates"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_exports: {
        parameters: {
            query?: {
                /** @description Items on the page. */
                limit?: number;
                /** @description Where the list goes on: `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The exports */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOut_Export"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    order_export: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request harmless */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportRequest"];
            };
        };
        responses: {
            /** @description The export; follow it at its address */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_export: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["ExportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The export */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["ExportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileLink"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_imports: {
        parameters: {
            query?: {
                /** @description Items on the page. */
                limit?: number;
                /** @description Where the list goes on: `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The imports */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOut_Import"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    upload_import: {
        parameters: {
            query: {
                /** @description The file's name; its ending must fit its type. */
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                "text/csv": unknown;
            };
        };
        responses: {
            /** @description The import; say next what its columns hold */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["ImportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    check_import: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you have seen */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["ImportId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportPlan"];
            };
        };
        responses: {
            /** @description The import; follow it at its address */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    import_problems: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["ImportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileLink"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    start_import: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you have seen */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["ImportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import; follow it at its address */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undo_import: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you have seen */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["ImportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import; follow it at its address */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_retention: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The candidates */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOut_Retention"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search_candidates: {
        parameters: {
            query?: {
                /** @description For a search: words of name, mail, telephone, skills and tags, in any order, without regard to case and accents. */
                text?: string;
                /** @description Only those in this status, or in one of these, separated by commas. */
                status?: string;
                /** @description Only those of this job. */
                job?: components["schemas"]["JobId"];
                /** @description Only those of this responsible person. */
                owner?: components["schemas"]["UserId"];
                /** @description Only those with this tag. */
                tag?: string;
                /** @description Only those with this skill. */
                skill?: string;
                /** @description Only those who came this way. */
                source?: components["schemas"]["CandidateSource"];
                /** @description Only those who are in their status for so many days or longer. */
                waiting_days?: number;
                /**
                 * @description In which order. A search is by name where nothing is said. Candidates with a word, tag or skill are in that order
                 *     where at most 500 rows of the index lead to them (100 where nothing else is asked for), and those of own jobs by name
                 *     where there are at most 500; else they come in the order of the index: by word, or by status.
                 */
                order?: "pipeline" | "waiting" | "name";
                /** @description Items on the page. */
                limit?: number;
                /** @description Where the list goes on: `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The candidates */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOut_CandidateSummary"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_views: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The views */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOut_View"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    save_view: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request harmless */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ViewIn"];
            };
        };
        responses: {
            /** @description The view */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["View"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                view: components["schemas"]["ViewId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The view is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_candidate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["CandidateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The candidate */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateFile"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    update_candidate: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you have seen */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["CandidateId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CandidatePatch"];
            };
        };
        responses: {
            /** @description The candidate */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Candidate"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    erase_candidate: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you have seen */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["CandidateId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EraseIn"];
            };
        };
        responses: {
            /** @description Erased */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    preview_letter: {
        parameters: {
            query: {
                /** @description The status that the candidate would be moved to. */
                to: components["schemas"]["Status"];
            };
            header?: never;
            path: {
                id: components["schemas"]["CandidateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The letter */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterPreview"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancel_letter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["CandidateId"];
                letter: components["schemas"]["LetterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The letter */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Letter"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    merge_candidates: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you have seen */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["CandidateId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeIn"];
            };
        };
        responses: {
            /** @description The record that was kept */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateFile"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_moves: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["CandidateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The moves */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateMoves"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_note: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request harmless */
                "Idempotency-Key"?: string | null;
            };
            path: {
                id: components["schemas"]["CandidateId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteIn"];
            };
        };
        responses: {
            /** @description The note */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["CandidateId"];
                note: components["schemas"]["NoteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The note is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumes_of_candidate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["CandidateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resumes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOut_CandidateResume"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_status: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you have seen */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["CandidateId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveIn"];
            };
        };
        responses: {
            /** @description The candidate, the moves that are open now, the new step */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateFile"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It runs */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_interviews: {
        parameters: {
            query?: {
                /** @description From when on; needed where no candidate is named. At most 62 days before `to`. */
                from?: components["schemas"]["Instant"];
                /** @description Until when. */
                to?: components["schemas"]["Instant"];
                /** @description Only those of this candidate, whenever they are. */
                candidate?: components["schemas"]["CandidateId"];
                /** @description Only those with one of these interviewers, separated by commas. */
                interviewers?: string;
                /** @description Only those for this job. */
                job?: components["schemas"]["JobId"];
                /** @description Only those held this way. */
                kind?: "phone" | "video" | "in_person";
                /** @description Only those in this status. */
                status?: "scheduled" | "completed" | "cancelled" | "no_show";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The interviews */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Interviews"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    schedule_interview: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request harmless */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterviewPlan"];
            };
        };
        responses: {
            /** @description The interview */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Interview"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_slots: {
        parameters: {
            query: {
                /** @description With whom. */
                candidate: components["schemas"]["CandidateId"];
                /** @description Who asks: identifiers with commas between. */
                interviewers: string;
                /** @description The room to book. */
                room?: components["schemas"]["RoomId"];
                /** @description How long. */
                duration_minutes?: number;
                /** @description From when on. */
                from: components["schemas"]["Instant"];
                /** @description Until when; at most 31 days later. */
                to: components["schemas"]["Instant"];
                /** @description The interview that is to be moved: it is not in its own way. */
                moved?: components["schemas"]["InterviewId"];
                /** @description At most so many free times. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Free times and the others */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Slots"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_interview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["InterviewId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The interview */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewFile"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reschedule_interview: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you have seen */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["InterviewId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterviewPlan"];
            };
        };
        responses: {
            /** @description The interview */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Interview"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancel_interview: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you have seen */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["InterviewId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterviewCancellation"];
            };
        };
        responses: {
            /** @description The interview */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Interview"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    complete_interview: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you have seen */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["InterviewId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The interview */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Interview"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    give_feedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["InterviewId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackIn"];
            };
        };
        responses: {
            /** @description It is kept */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mute_reminder: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you have seen */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["InterviewId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReminderToMute"];
            };
        };
        responses: {
            /** @description The interview */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Interview"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mark_no_show: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you have seen */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["InterviewId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The interview */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Interview"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    offer_times: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["InterviewId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimesToOffer"];
            };
        };
        responses: {
            /** @description What is offered */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferedTimes"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The secret part of the link */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The interview */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnInterview"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answer_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The secret part of the link */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationAnswer"];
            };
        };
        responses: {
            /** @description The interview */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnInterview"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_jobs: {
        parameters: {
            query?: {
                /** @description Only open or only closed ones. */
                status?: components["schemas"]["JobStatus"];
                /** @description Items on the page. */
                limit?: number;
                /** @description Where the list goes on: `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The jobs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOut_Job"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_job: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request harmless */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobIn"];
            };
        };
        responses: {
            /** @description The job */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    job_directory: {
        parameters: {
            query?: {
                /** @description Only open or only closed ones. */
                status?: components["schemas"]["JobStatus"];
                /** @description Items on the page. */
                limit?: number;
                /** @description Where the list goes on: `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The titles */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOut_JobEntry"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_job: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    update_job: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you have seen */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["JobId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobPatch"];
            };
        };
        responses: {
            /** @description The job */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    close_job: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you have seen */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["JobId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseIn"];
            };
        };
        responses: {
            /** @description The job */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_pipeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobPipeline"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopen_job: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you have seen */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_letter_templates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The words */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterTemplates"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    save_letter_template: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you have seen */
                "If-Match": string;
            };
            path: {
                status: components["schemas"]["Status"];
                language: components["schemas"]["Language"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterTemplateIn"];
            };
        };
        responses: {
            /** @description The words */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterTemplate"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reset_letter_template: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                status: components["schemas"]["Status"];
                language: components["schemas"]["Language"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The words are those that come with Hirelog */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    my_activity: {
        parameters: {
            query?: {
                /** @description Only this action. */
                action?: components["schemas"]["Action"];
                /** @description Only about this kind of thing. */
                entity_type?: components["schemas"]["SubjectKind"];
                /** @description Only about this thing. */
                entity_id?: string;
                /** @description Only with this outcome. */
                outcome?: components["schemas"]["Outcome"];
                /** @description Not before this moment. */
                from?: string;
                /** @description Before this moment. */
                to?: string;
                /** @description Rows on the page. */
                limit?: number;
                /** @description Where the list goes on: `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Figures and log */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityPage"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    give_consent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentIn"];
            };
        };
        responses: {
            /** @description Noted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentOut"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdraw_consent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Noted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentOut"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    my_performance: {
        parameters: {
            query?: {
                /** @description First day. */
                from?: string;
                /** @description Last day. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Performance"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_own_record: {
        parameters: {
            query?: {
                /** @description JSON where nothing is said. */
                format?: "json" | "csv";
                /** @description Goes on in the log: `next` of the file before. Such a file has rows of the log alone. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnRecord"];
                    "text/csv": string;
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    looks_at_me: {
        parameters: {
            query?: {
                /** @description Items on the page. */
                limit?: number;
                /** @description Where the list goes on: `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who, when, at what */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOut_Look"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOut_SessionOut"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    end_session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["schemas"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It cannot be used any more */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_resumes: {
        parameters: {
            query?: {
                /** @description How far they are; those to review where nothing is said. */
                state?: components["schemas"]["ResumeState"];
                /** @description For which job. */
                job?: components["schemas"]["JobId"];
                /** @description Items on the page. */
                limit?: number;
                /** @description Where the list goes on: `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resumes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOut_Resume"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    upload_resume: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeIn"];
            };
        };
        responses: {
            /** @description The resume */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resume"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    give_forms: {
        parameters: {
            query: {
                /** @description One form for each file: 1 to 100. */
                count: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The forms */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResumeForms"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resume_states: {
        parameters: {
            query: {
                /** @description Identifiers with commas between, 1 to 100. */
                ids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far they are */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOut_ResumeProgress"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["ResumeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resume */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResumeDetail"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discard_resume: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you have seen */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["ResumeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resume */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resume"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resume_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["ResumeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileLink"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    hold_resume: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you have seen */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["ResumeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resume */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResumeDetail"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    release_resume: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you have seen */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["ResumeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resume */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resume"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    review_resume: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you have seen */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["ResumeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeReview"];
            };
        };
        responses: {
            /** @description The resume */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResumeDetail"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_again: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you have seen */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["ResumeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resume; follow it at its address */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resume"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_rooms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rooms */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rooms"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_room: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request harmless */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoomIn"];
            };
        };
        responses: {
            /** @description The room */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    update_room: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you have seen */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["RoomId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoomIn"];
            };
        };
        responses: {
            /** @description The room */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_alert_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertSettings"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    save_alert_settings: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you have seen */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlertSettingsIn"];
            };
        };
        responses: {
            /** @description The rules */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertSettings"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_analytics_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyticsSettings"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    save_analytics_settings: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you have seen */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnalyticsSettingsIn"];
            };
        };
        responses: {
            /** @description The settings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyticsSettings"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_extraction_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtractionSettings"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    save_extraction_settings: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you have seen */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtractionSettingsIn"];
            };
        };
        responses: {
            /** @description The settings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtractionSettings"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_interview_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewSettings"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    save_interview_settings: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you have seen */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterviewSettingsIn"];
            };
        };
        responses: {
            /** @description The settings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewSettings"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_recording: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recording"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    save_recording: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you have seen */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordingIn"];
            };
        };
        responses: {
            /** @description The settings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recording"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_users: {
        parameters: {
            query?: {
                /** @description Items on the page. */
                limit?: number;
                /** @description Where the list goes on: `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOut_User"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    directory: {
        parameters: {
            query?: {
                /** @description Items on the page. */
                limit?: number;
                /** @description Where the list goes on: `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Names by alphabet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOut_DirectoryEntry"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_invites: {
        parameters: {
            query?: {
                /** @description Items on the page. */
                limit?: number;
                /** @description Where the list goes on: `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOut_Invite"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    invite_user: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request harmless */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteIn"];
            };
        };
        responses: {
            /** @description The invitation is on its way */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invite"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_user: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deactivate_user: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you have seen */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    erase_user: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you have seen */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erased */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_role: {
        parameters: {
            query?: never;
            header: {
                /** @description The version you have seen */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleIn"];
            };
        };
        responses: {
            /** @description The person */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
type FlattenedDeepRequired<T> = {
    [K in keyof T]-?: FlattenedDeepRequired<T[K] extends unknown[] | undefined | null ? Extract<T[K], unknown[]>[number] : T[K]>;
};
type ReadonlyArray<T> = [
    Exclude<T, undefined>
] extends [
    unknown[]
] ? Readonly<Exclude<T, undefined>> : Readonly<Exclude<T, undefined>[]>;
export const pathsApiV1AdminDashboardGetParametersQueryPeriodValues: ReadonlyArray<FlattenedDeepRequired<paths>["/api/v1/admin/dashboard"]["get"]["parameters"]["query"]["period"]> = ["day", "week", "month"];
export const pathsApiV1AdminTrendsGetParametersQueryByValues: ReadonlyArray<FlattenedDeepRequired<paths>["/api/v1/admin/trends"]["get"]["parameters"]["query"]["by"]> = ["day", "week", "month"];
export const pathsApiV1CandidatesGetParametersQueryOrderValues: ReadonlyArray<FlattenedDeepRequired<paths>["/api/v1/candidates"]["get"]["parameters"]["query"]["order"]> = ["pipeline", "waiting", "name"];
export const pathsApiV1CandidatesSearchGetParametersQueryOrderValues: ReadonlyArray<FlattenedDeepRequired<paths>["/api/v1/candidates/search"]["get"]["parameters"]["query"]["order"]> = ["pipeline", "waiting", "name"];
export const pathsApiV1InterviewsGetParametersQueryKindValues: ReadonlyArray<FlattenedDeepRequired<paths>["/api/v1/interviews"]["get"]["parameters"]["query"]["kind"]> = ["phone", "video", "in_person"];
export const pathsApiV1InterviewsGetParametersQueryStatusValues: ReadonlyArray<FlattenedDeepRequired<paths>["/api/v1/interviews"]["get"]["parameters"]["query"]["status"]> = ["scheduled", "completed", "cancelled", "no_show"];
export const pathsApiV1MeRecordGetParametersQueryFormatValues: ReadonlyArray<FlattenedDeepRequired<paths>["/api/v1/me/record"]["get"]["parameters"]["query"]["format"]> = ["json", "csv"];
export const aboutValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["About"]> = ["people", "pipeline"];
export const actionValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Action"]> = ["login", "login_failed", "logout", "list_users", "view_user", "invite_user", "accept_invite", "change_role", "deactivate_user", "give_consent", "withdraw_consent", "view_candidate", "list_candidates", "search_candidates", "create_candidate", "update_candidate", "delete_candidate", "find_duplicates", "merge_candidates", "change_status", "preview_bulk_status", "bulk_change_status", "undo_change_status", "add_note", "delete_note", "preview_letter", "send_letter", "cancel_letter", "list_templates", "update_settings", "list_retention", "remind_retention", "save_view", "delete_view", "import_candidates", "list_imports", "view_import", "undo_import", "export_candidates", "list_exports", "download_export", "upload_resume", "vet_resume", "list_resumes", "view_resume", "hold_resume", "download_resume", "review_extraction", "accept_extraction", "discard_resume", "list_jobs", "view_job", "create_job", "update_job", "close_job", "reopen_job", "view_pipeline", "list_interviews", "view_interview", "schedule_interview", "reschedule_interview", "cancel_interview", "complete_interview", "mark_no_show", "find_slots", "mute_reminder", "give_feedback", "tell_interview", "remind_interview", "answer_invitation", "view_availability", "update_availability", "update_calendar_feed", "list_mails", "view_activity", "view_dashboard", "view_leaderboard", "export_own_record", "view_looks", "erase_user", "view_reconciliation", "generate_report", "cancel_report", "save_report_definition", "delete_report_definition", "schedule_report", "delete_report_schedule", "list_report_schedules", "preview_report", "finish_report", "list_reports", "download_report", "raise_alert", "tell_alerts", "list_alerts", "acknowledge_alert"];
export const actorOneOf0KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["Actor"], {
    kind: unknown;
}>["kind"]> = ["user"];
export const actorOneOf1KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["Actor"], {
    kind: unknown;
}>["kind"]> = ["schedule"];
export const actorOneOf2KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["Actor"], {
    kind: unknown;
}>["kind"]> = ["system"];
export const agreementValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Agreement"]> = ["equal", "different"];
export const alertDeliveryValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["AlertDelivery"]> = ["at_once", "daily"];
export const alertKindValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["AlertKind"]> = ["inactivity", "unusual_activity", "mass_view", "mass_export", "mass_delete", "night_work", "new_action", "new_network", "stuck_candidates", "target_missed", "target_beaten", "records_differ"];
export const alertLimitsOneOf0KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["AlertLimits"], {
    kind: unknown;
}>["kind"]> = ["inactivity"];
export const alertLimitsOneOf1KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["AlertLimits"], {
    kind: unknown;
}>["kind"]> = ["unusual_activity"];
export const alertLimitsOneOf2KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["AlertLimits"], {
    kind: unknown;
}>["kind"]> = ["mass_view"];
export const alertLimitsOneOf3KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["AlertLimits"], {
    kind: unknown;
}>["kind"]> = ["mass_export"];
export const alertLimitsOneOf4KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["AlertLimits"], {
    kind: unknown;
}>["kind"]> = ["mass_delete"];
export const alertLimitsOneOf5KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["AlertLimits"], {
    kind: unknown;
}>["kind"]> = ["night_work"];
export const alertLimitsOneOf6KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["AlertLimits"], {
    kind: unknown;
}>["kind"]> = ["new_action"];
export const alertLimitsOneOf7KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["AlertLimits"], {
    kind: unknown;
}>["kind"]> = ["new_network"];
export const alertLimitsOneOf8KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["AlertLimits"], {
    kind: unknown;
}>["kind"]> = ["stuck_candidates"];
export const alertLimitsOneOf9KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["AlertLimits"], {
    kind: unknown;
}>["kind"]> = ["target_missed"];
export const alertLimitsOneOf10KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["AlertLimits"], {
    kind: unknown;
}>["kind"]> = ["target_beaten"];
export const alertLimitsOneOf11KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["AlertLimits"], {
    kind: unknown;
}>["kind"]> = ["records_differ"];
export const alertStateValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["AlertState"]> = ["open", "acknowledged", "fine"];
export const answerKindValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["AnswerKind"]> = ["confirmed", "another_time", "picked"];
export const axisValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Axis"]> = ["volume", "result", "timeliness"];
export const betterValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Better"]> = ["more", "less", "neither"];
export const budgetStandingValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["BudgetStanding"]> = ["ok", "warning", "used_up"];
export const bulkLetterOneOf0KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["BulkLetter"], {
    kind: unknown;
}>["kind"]> = ["default"];
export const bulkLetterOneOf1KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["BulkLetter"], {
    kind: unknown;
}>["kind"]> = ["none"];
export const byValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["By"]> = ["user", "job", "day", "week", "month"];
export const candidateSourceValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["CandidateSource"]> = ["referral", "job_board", "career_page", "agency", "linkedin", "other"];
export const choiceValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Choice"]> = ["accepted", "withdrawn"];
export const closeReasonValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["CloseReason"]> = ["filled", "cancelled", "postponed", "other"];
export const drawnChartOneOf0KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["DrawnChart"], {
    kind: unknown;
}>["kind"]> = ["bars"];
export const drawnChartOneOf1KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["DrawnChart"], {
    kind: unknown;
}>["kind"]> = ["lines"];
export const drawnChartOneOf2KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["DrawnChart"], {
    kind: unknown;
}>["kind"]> = ["heat_map"];
export const drawnChartOneOf3KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["DrawnChart"], {
    kind: unknown;
}>["kind"]> = ["funnel"];
export const drawnChartOneOf4KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["DrawnChart"], {
    kind: unknown;
}>["kind"]> = ["pipeline_now"];
export const eraseReasonValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["EraseReason"]> = ["request", "retention", "mistake"];
export const exportEndValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ExportEnd"]> = ["time_over", "file_erased"];
export const exportFormatValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ExportFormat"]> = ["csv", "xlsx"];
export const exportStateValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ExportState"]> = ["queued", "running", "done", "failed", "expired"];
export const factValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Fact"]> = ["name", "mail", "phone", "location", "source", "owner", "language"];
export const factFieldValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["FactField"]> = ["name", "mail", "phone", "location", "link", "skill", "language", "education", "position"];
export const fieldKindOneOf0KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["FieldKind"], {
    kind: unknown;
}>["kind"]> = ["score"];
export const fieldKindOneOf1KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["FieldKind"], {
    kind: unknown;
}>["kind"]> = ["text"];
export const fieldKindOneOf2KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["FieldKind"], {
    kind: unknown;
}>["kind"]> = ["choice"];
export const fieldKindOneOf3KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["FieldKind"], {
    kind: unknown;
}>["kind"]> = ["date"];
export const fieldKindOneOf4KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["FieldKind"], {
    kind: unknown;
}>["kind"]> = ["money"];
export const fieldKindOneOf5KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["FieldKind"], {
    kind: unknown;
}>["kind"]> = ["currency"];
export const fieldKindOneOf6KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["FieldKind"], {
    kind: unknown;
}>["kind"]> = ["user"];
export const fileRefusalValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["FileRefusal"]> = ["unknown_type", "too_large", "empty", "duplicate", "file_gone"];
export const forecastOneOf0StateValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["Forecast"], {
    state: unknown;
}>["state"]> = ["shown"];
export const forecastOneOf1StateValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["Forecast"], {
    state: unknown;
}>["state"]> = ["too_little_data"];
export const formatValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Format"]> = ["pdf", "xlsx"];
export const groupValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Group"]> = ["activity", "pipeline", "speed", "interviews", "quality", "extraction", "data_care"];
export const importDuplicatesValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ImportDuplicates"]> = ["skip", "add"];
export const importFailureValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ImportFailure"]> = ["file_erased", "file_gone", "not_readable", "interrupted", "given_up"];
export const importFieldValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ImportField"]> = ["name", "mail", "phone", "location", "source", "job", "owner", "tags", "skills", "language", "note"];
export const importFormatValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ImportFormat"]> = ["csv", "xlsx"];
export const importStateValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ImportState"]> = ["uploaded", "checking", "checked", "importing", "done", "undoing", "undone", "failed"];
export const interviewKindValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["InterviewKind"]> = ["phone", "video", "in_person"];
export const interviewStatusValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["InterviewStatus"]> = ["scheduled", "completed", "cancelled", "no_show"];
export const jobStatusValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["JobStatus"]> = ["open", "closed"];
export const languageValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Language"]> = ["en", "de", "fr", "es", "pl"];
export const leaderboardAxisValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["LeaderboardAxis"]> = ["overall", "volume", "result", "timeliness"];
export const letterChoiceOneOf0KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["LetterChoice"], {
    kind: unknown;
}>["kind"]> = ["default"];
export const letterChoiceOneOf1KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["LetterChoice"], {
    kind: unknown;
}>["kind"]> = ["none"];
export const letterChoiceOneOf2KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["LetterChoice"], {
    kind: unknown;
}>["kind"]> = ["text"];
export const letterKindValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["LetterKind"]> = ["invite", "change", "cancel", "remind", "ask_feedback", "answered"];
export const letterStateValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["LetterState"]> = ["waiting", "handed", "cancelled", "superseded"];
export const likenessValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Likeness"]> = ["mail", "phone", "name_and_location", "name_and_job", "name_and_mail_name"];
export const mailStateValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["MailState"]> = ["queued", "claimed", "sent", "unknown", "refused", "suppressed", "stale"];
export const modelProviderValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ModelProvider"]> = ["bedrock", "openai_compatible"];
export const outcomeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Outcome"]> = ["ok", "denied", "failed"];
export const part_AlertsPartOneOf0StateValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["Part_AlertsPart"], {
    state: unknown;
}>["state"]> = ["ok"];
export const part_AlertsPartOneOf1StateValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["Part_AlertsPart"], {
    state: unknown;
}>["state"]> = ["unchanged"];
export const part_AlertsPartOneOf2StateValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["Part_AlertsPart"], {
    state: unknown;
}>["state"]> = ["failed"];
export const part_FeedPartOneOf0StateValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["Part_FeedPart"], {
    state: unknown;
}>["state"]> = ["ok"];
export const part_FeedPartOneOf1StateValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["Part_FeedPart"], {
    state: unknown;
}>["state"]> = ["unchanged"];
export const part_FeedPartOneOf2StateValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["Part_FeedPart"], {
    state: unknown;
}>["state"]> = ["failed"];
export const part_LeaderboardOneOf0StateValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["Part_Leaderboard"], {
    state: unknown;
}>["state"]> = ["ok"];
export const part_LeaderboardOneOf1StateValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["Part_Leaderboard"], {
    state: unknown;
}>["state"]> = ["unchanged"];
export const part_LeaderboardOneOf2StateValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["Part_Leaderboard"], {
    state: unknown;
}>["state"]> = ["failed"];
export const part_Vec_FigureOneOf0StateValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["Part_Vec_Figure"], {
    state: unknown;
}>["state"]> = ["ok"];
export const part_Vec_FigureOneOf1StateValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["Part_Vec_Figure"], {
    state: unknown;
}>["state"]> = ["unchanged"];
export const part_Vec_FigureOneOf2StateValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["Part_Vec_Figure"], {
    state: unknown;
}>["state"]> = ["failed"];
export const permissionValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Permission"]> = ["view_jobs", "edit_jobs", "view_candidates", "edit_candidates", "delete_candidates", "import_candidates", "export_candidates", "move_candidates", "reopen_candidates", "vet_resumes", "view_interviews", "edit_interviews", "interview", "see_contact", "see_pay", "view_team_activity", "manage_users", "order_reports", "edit_settings", "own_account"];
export const recommendationValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Recommendation"]> = ["strong_no", "no", "yes", "strong_yes"];
export const refusalValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Refusal"]> = ["not_in_text", "not_supported", "not_valid"];
export const rejectionReasonValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["RejectionReason"]> = ["skills", "experience", "salary", "culture", "withdrew", "no_show", "position_closed", "other"];
export const reminderStateValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ReminderState"]> = ["pending", "past", "off"];
export const reportByValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ReportBy"]> = ["person", "job", "day", "week", "month"];
export const reportChartOneOf0KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["ReportChart"], {
    kind: unknown;
}>["kind"]> = ["bars"];
export const reportChartOneOf1KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["ReportChart"], {
    kind: unknown;
}>["kind"]> = ["lines"];
export const reportChartOneOf2KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["ReportChart"], {
    kind: unknown;
}>["kind"]> = ["heat_map"];
export const reportChartOneOf3KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["ReportChart"], {
    kind: unknown;
}>["kind"]> = ["funnel"];
export const reportChartOneOf4KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["ReportChart"], {
    kind: unknown;
}>["kind"]> = ["pipeline_now"];
export const reportKindValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ReportKind"]> = ["daily", "weekly", "monthly", "range"];
export const reportSubjectOneOf0KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["ReportSubject"], {
    kind: unknown;
}>["kind"]> = ["team"];
export const reportSubjectOneOf1KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["ReportSubject"], {
    kind: unknown;
}>["kind"]> = ["person"];
export const reportSubjectOneOf2KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["ReportSubject"], {
    kind: unknown;
}>["kind"]> = ["job"];
export const reportSubjectOneOf3KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["ReportSubject"], {
    kind: unknown;
}>["kind"]> = ["pipeline"];
export const reportSubjectOneOf4KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["ReportSubject"], {
    kind: unknown;
}>["kind"]> = ["interviews"];
export const reportSubjectOneOf5KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["ReportSubject"], {
    kind: unknown;
}>["kind"]> = ["data_care"];
export const requirementOneOf0RequirementValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["Requirement"], {
    requirement: unknown;
}>["requirement"]> = ["required"];
export const requirementOneOf1RequirementValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["Requirement"], {
    requirement: unknown;
}>["requirement"]> = ["optional"];
export const requirementOneOf2RequirementValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["Requirement"], {
    requirement: unknown;
}>["requirement"]> = ["when"];
export const resumeIntoOneOf0KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["ResumeInto"], {
    kind: unknown;
}>["kind"]> = ["candidate"];
export const resumeIntoOneOf1KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["ResumeInto"], {
    kind: unknown;
}>["kind"]> = ["new"];
export const resumeKindValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ResumeKind"]> = ["pdf", "docx", "txt"];
export const resumeStateValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ResumeState"]> = ["reading", "to_review", "reviewed", "refused", "discarded"];
export const reviewReasonValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ReviewReason"]> = ["encrypted", "damaged", "no_text", "too_many_pages", "too_long", "unpacks_too_large", "took_too_long", "took_too_much_memory", "no_model", "budget_used_up", "models_failed", "answer_not_usable", "facts_refused", "not_finished"];
export const rhythmOneOf0OnValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["Rhythm"], {
    on: unknown;
}>["on"]> = ["daily"];
export const rhythmOneOf1OnValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["Rhythm"], {
    on: unknown;
}>["on"]> = ["weekdays"];
export const rhythmOneOf2OnValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["Rhythm"], {
    on: unknown;
}>["on"]> = ["weekly"];
export const rhythmOneOf3OnValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["Rhythm"], {
    on: unknown;
}>["on"]> = ["monthly"];
export const rhythmOneOf4OnValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["Rhythm"], {
    on: unknown;
}>["on"]> = ["month_end"];
export const roleValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Role"]> = ["admin", "recruiter", "hiring_manager", "viewer"];
export const runSourceOneOf0KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["RunSource"], {
    kind: unknown;
}>["kind"]> = ["by_hand"];
export const runSourceOneOf1KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["RunSource"], {
    kind: unknown;
}>["kind"]> = ["definition"];
export const runSourceOneOf2KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["RunSource"], {
    kind: unknown;
}>["kind"]> = ["schedule"];
export const runStateValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["RunState"]> = ["queued", "running", "done", "failed", "cancelled"];
export const scheduleOffBecauseValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ScheduleOffBecause"]> = ["turned_off", "owner_without_access", "report_gone"];
export const scheduledContentOneOf0KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["ScheduledContent"], {
    kind: unknown;
}>["kind"]> = ["definition"];
export const scheduledContentOneOf1KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["ScheduledContent"], {
    kind: unknown;
}>["kind"]> = ["layout"];
export const shownValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Shown"]> = ["shown", "opted_out"];
export const skipReasonValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["SkipReason"]> = ["not_of_the_team", "sees_nothing"];
export const sourceValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Source"]> = ["web", "api", "schedule", "system"];
export const statisticsOutOneOf0KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["StatisticsOut"], {
    kind: unknown;
}>["kind"]> = ["shown"];
export const statisticsOutOneOf1KindValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["StatisticsOut"], {
    kind: unknown;
}>["kind"]> = ["opted_out"];
export const statusValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Status"]> = ["new", "screened", "interviewed", "technical_round", "hr_round", "offered", "hired", "rejected", "on_hold"];
export const stepValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Step"]> = ["queued", "collecting", "rendering", "storing", "mailing", "done"];
export const subjectKindValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["SubjectKind"]> = ["user", "session", "invite", "job", "candidate", "report_run", "report_definition", "report_schedule", "import", "export", "interview", "room", "resume", "alert", "setting"];
export const targetPeriodValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["TargetPeriod"]> = ["week", "month"];
export const unitValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Unit"]> = ["count", "seconds", "percent", "per_day", "micro_dollars"];
export const userStateValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["UserState"]> = ["active", "deactivated", "erased"];
export const vetterValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Vetter"]> = ["bedrock", "openai_compatible", "rules"];
export const waitingValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Waiting"]> = ["owner", "interviewer", "candidate", "nobody"];
