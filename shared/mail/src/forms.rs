//! Both forms of a letter from its data.

/// The two forms of a letter, from the templates of that name.
macro_rules! forms {
    ($($data:ident: $html:ident = $html_path:literal, $text:ident = $text_path:literal;)+) => {$(
        #[derive(askama::Template)]
        #[template(path = $html_path)]
        struct $html<'a> { m: &'a $data<'a> }

        #[derive(askama::Template)]
        #[template(path = $text_path)]
        struct $text<'a> { m: &'a $data<'a> }

        impl $data<'_> {
            pub(crate) fn letter(&self, subject: &str) -> Result<$crate::Letter, askama::Error> {
                use askama::Template as _;
                let text = $text { m: self }.render()? + "\n";
                Ok($crate::Letter { subject: $crate::words::one_line(subject), text, html: $html { m: self }.render()? })
            }
        }
    )+};
}

pub(crate) use forms;
