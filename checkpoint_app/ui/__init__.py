"""The screen: the window around the stations, and the pieces that every station is made of.

A station is a package here with `view.py` (widgets) and `presenter.py` (no Qt). What it is given, by what it wants:

| it wants to                                | it takes                                                       |
|--------------------------------------------|----------------------------------------------------------------|
| be a station                               | `station.StationView`, `station.StationSpec`                   |
| answer a scan or a press                   | `answer.Answer`: `ok`, `notice`, `refused`, `refusal(reason)`  |
| put a refusal, a fact, a time into words   | `texts.reason_text`, `fact_text`, `kind_text`, `local_moment`  |
| show a list                                | `tables.DataTable` with `tables.Column`s, `marks.Mark`         |
| let people take back what was recorded     | `actions_panel.ActionsPanel`                                   |
| do long work                               | `shell.work.run(...)` (`work.Work`)                            |
| say something about a field, beside it     | `fields.FieldNote`                                             |

`answer`, `marks` and `texts` know no Qt, so a presenter may use them; nothing else here may be imported by one.
This module imports nothing, so that it stays so.
"""
