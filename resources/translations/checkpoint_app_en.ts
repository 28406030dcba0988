<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Nothing that was recorded here in this shift still stands.</source>
        <translation>Nothing that was recorded here in this shift still stands.</translation>
    </message>
    <message>
        <source>Nothing to take back.</source>
        <translation>Nothing to take back.</translation>
    </message>
    <message>
        <source>Nothing was recorded here in this shift yet.</source>
        <translation>Nothing was recorded here in this shift yet.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Recorded in this shift</source>
        <translation>Recorded in this shift</translation>
    </message>
    <message>
        <source>Take back last</source>
        <translation>Take back last</translation>
    </message>
    <message>
        <source>Take back selected</source>
        <translation>Take back selected</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Taken back at once</source>
        <translation>Taken back at once</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Taken back.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Taken back: {what}</translation>
    </message>
    <message>
        <source>Takes back the last action recorded here (Ctrl+Z)</source>
        <translation>Takes back the last action recorded here (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>Why? (may stay empty)</translation>
    </message>
    <message>
        <source>{kind}, {count} at once. The first: {what}</source>
        <translation>{kind}, {count} at once. The first: {what}</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>A folder with the district&apos;s CSV files, to load first.</source>
        <translation>A folder with the district&apos;s CSV files, to load first.</translation>
    </message>
    <message>
        <source>Begin a new day; the earlier one is kept beside it.</source>
        <translation>Begin a new day; the earlier one is kept beside it.</translation>
    </message>
    <message>
        <source>Derive everything again from the journal.</source>
        <translation>Derive everything again from the journal.</translation>
    </message>
    <message>
        <source>Load the district&apos;s CSV files from a folder into a database.</source>
        <translation>Load the district&apos;s CSV files from a folder into a database.</translation>
    </message>
    <message>
        <source>Loaded. Checkpoints: {checkpoints}, compounds: {compounds}, households: {households}.</source>
        <translation>Loaded. Checkpoints: {checkpoints}, compounds: {compounds}, households: {households}.</translation>
    </message>
    <message>
        <source>Nothing was loaded: no checkpoint could be read.</source>
        <translation>Nothing was loaded: no checkpoint could be read.</translation>
    </message>
    <message>
        <source>Open the window on a database; it is made if it is not there.</source>
        <translation>Open the window on a database; it is made if it is not there.</translation>
    </message>
    <message>
        <source>Rebuilt. Subjects: {count}.</source>
        <translation>Rebuilt. Subjects: {count}.</translation>
    </message>
    <message>
        <source>Run the whole day without a screen and leave labels, shift log and database in this folder.</source>
        <translation>Run the whole day without a screen and leave labels, shift log and database in this folder.</translation>
    </message>
    <message>
        <source>The chain holds, and the tables say the same. Entries: {count}.</source>
        <translation>The chain holds, and the tables say the same. Entries: {count}.</translation>
    </message>
    <message>
        <source>The chain holds, but the tables do not say what the journal says: its end may have been cut off. Keep this file as it is and tell the district office.</source>
        <translation>The chain holds, but the tables do not say what the journal says: its end may have been cut off. Keep this file as it is and tell the district office.</translation>
    </message>
    <message>
        <source>The chain is broken: {what}. Keep this file as it is and tell the district office.</source>
        <translation>The chain is broken: {what}. Keep this file as it is and tell the district office.</translation>
    </message>
    <message>
        <source>The desk at a checkpoint. Opens the window.</source>
        <translation>The desk at a checkpoint. Opens the window.</translation>
    </message>
    <message>
        <source>The id of this laptop&apos;s checkpoint, such as P01.</source>
        <translation>The id of this laptop&apos;s checkpoint, such as P01.</translation>
    </message>
    <message>
        <source>The language of what it says, prints and exports.</source>
        <translation>The language of what it says, prints and exports.</translation>
    </message>
    <message>
        <source>The model district: in the window, or without a screen.</source>
        <translation>The model district: in the window, or without a screen.</translation>
    </message>
    <message>
        <source>The shift&apos;s id; without it the latest.</source>
        <translation>The shift&apos;s id; without it the latest.</translation>
    </message>
    <message>
        <source>There is no checkpoint {checkpoint} in the district&apos;s data. It knows: {known}.</source>
        <translation>There is no checkpoint {checkpoint} in the district&apos;s data. It knows: {known}.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the path.</source>
        <translation>There is no file {path}. Check the path.</translation>
    </message>
    <message>
        <source>There is no such shift in this database.</source>
        <translation>There is no such shift in this database.</translation>
    </message>
    <message>
        <source>Walk the journal&apos;s chain and name the first broken entry.</source>
        <translation>Walk the journal&apos;s chain and name the first broken entry.</translation>
    </message>
    <message>
        <source>What was there before differed and was replaced; it is kept in {path}.</source>
        <translation>What was there before differed and was replaced; it is kept in {path}.</translation>
    </message>
    <message>
        <source>What was there before was equal.</source>
        <translation>What was there before was equal.</translation>
    </message>
    <message>
        <source>Write the log of a shift as CSV, XLSX and PDF.</source>
        <translation>Write the log of a shift as CSV, XLSX and PDF.</translation>
    </message>
    <message>
        <source>entry {seq} of journal {journal} does not follow the one before it</source>
        <translation>entry {seq} of journal {journal} does not follow the one before it</translation>
    </message>
    <message>
        <source>entry {seq} of journal {journal} is missing</source>
        <translation>entry {seq} of journal {journal} is missing</translation>
    </message>
    <message>
        <source>entry {seq} of journal {journal} was changed after it was recorded</source>
        <translation>entry {seq} of journal {journal} was changed after it was recorded</translation>
    </message>
    <message>
        <source>{path} is empty: nothing was ever recorded in it, or it was cut off. Look for a copy of it.</source>
        <translation>{path} is empty: nothing was ever recorded in it, or it was cut off. Look for a copy of it.</translation>
    </message>
    <message>
        <source>{path} is there already. Choose a new folder for the day.</source>
        <translation>{path} is there already. Choose a new folder for the day.</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>A bag label of another checkpoint.</source>
        <translation>A bag label of another checkpoint.</translation>
    </message>
    <message>
        <source>A bag label.</source>
        <translation>A bag label.</translation>
    </message>
    <message>
        <source>A barcode of goods.</source>
        <translation>A barcode of goods.</translation>
    </message>
    <message>
        <source>A code of another program.</source>
        <translation>A code of another program.</translation>
    </message>
    <message>
        <source>It holds a web address: {code}. Nothing was changed.</source>
        <translation>It holds a web address: {code}. Nothing was changed.</translation>
    </message>
    <message>
        <source>It is of {checkpoint}. Nothing was changed. Put the bag aside for them.</source>
        <translation>It is of {checkpoint}. Nothing was changed. Put the bag aside for them.</translation>
    </message>
    <message>
        <source>It reads “{code}”. Nothing was changed.</source>
        <translation>It reads “{code}”. Nothing was changed.</translation>
    </message>
    <message>
        <source>Nothing was changed. Hold the scanner still and scan again.</source>
        <translation>Nothing was changed. Hold the scanner still and scan again.</translation>
    </message>
    <message>
        <source>Nothing was changed. To hand the bag over, go to Delivery and scan it there.</source>
        <translation>Nothing was changed. To hand the bag over, go to Delivery and scan it there.</translation>
    </message>
    <message>
        <source>Only half of a bag label was read.</source>
        <translation>Only half of a bag label was read.</translation>
    </message>
    <message>
        <source>This code means nothing here.</source>
        <translation>This code means nothing here.</translation>
    </message>
    <message>
        <source>{code} means nothing here. Nothing was changed.</source>
        <translation>{code} means nothing here. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Address not known</source>
        <translation>Address not known</translation>
    </message>
    <message>
        <source>All buildings</source>
        <translation>All buildings</translation>
    </message>
    <message>
        <source>Also waiting: {bags}</source>
        <translation>Also waiting: {bags}</translation>
    </message>
    <message>
        <source>And more: {count}. Scan a bag to see it.</source>
        <translation>And more: {count}. Scan a bag to see it.</translation>
    </message>
    <message>
        <source>At {moment}. Do not give it out. Nothing was changed. {rest}</source>
        <translation>At {moment}. Do not give it out. Nothing was changed. {rest}</translation>
    </message>
    <message>
        <source>At {moment}. {way} Nothing was changed. {rest}</source>
        <translation>At {moment}. {way} Nothing was changed. {rest}</translation>
    </message>
    <message>
        <source>Attempts: {count}. The last: {reason}</source>
        <translation>Attempts: {count}. The last: {reason}</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>Bag</translation>
    </message>
    <message>
        <source>Bag damaged</source>
        <translation>Bag damaged</translation>
    </message>
    <message>
        <source>Bag {number} of {of} · COLD · {code}</source>
        <translation>Bag {number} of {of} · COLD · {code}</translation>
    </message>
    <message>
        <source>Bag {number} of {of} · {code}</source>
        <translation>Bag {number} of {of} · {code}</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>Bags</translation>
    </message>
    <message>
        <source>Bags: {count}. Nothing was changed. Choose one in the list.</source>
        <translation>Bags: {count}. Nothing was changed. Choose one in the list.</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>Building {building}</source>
        <translation>Building {building}</translation>
    </message>
    <message>
        <source>Carried to the door.</source>
        <translation>Carried to the door.</translation>
    </message>
    <message>
        <source>Choose or type why first.</source>
        <translation>Choose or type why first.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Could not be handed over</source>
        <translation>Could not be handed over</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Find: address or code on the label</source>
        <translation>Find: address or code on the label</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Handed over already: {bag}</source>
        <translation>Handed over already: {bag}</translation>
    </message>
    <message>
        <source>Handed over at the table.</source>
        <translation>Handed over at the table.</translation>
    </message>
    <message>
        <source>Household moved or in hospital</source>
        <translation>Household moved or in hospital</translation>
    </message>
    <message>
        <source>More bags waiting: {count} ({bags}).</source>
        <translation>More bags waiting: {count} ({bags}).</translation>
    </message>
    <message>
        <source>No bag waits here. Bags come from Packing (F4).</source>
        <translation>No bag waits here. Bags come from Packing (F4).</translation>
    </message>
    <message>
        <source>No more bags wait for this household.</source>
        <translation>No more bags wait for this household.</translation>
    </message>
    <message>
        <source>No waiting bag ends with {code}.</source>
        <translation>No waiting bag ends with {code}.</translation>
    </message>
    <message>
        <source>Nobody opened</source>
        <translation>Nobody opened</translation>
    </message>
    <message>
        <source>Not handed over: {bag}</source>
        <translation>Not handed over: {bag}</translation>
    </message>
    <message>
        <source>Not handed over: {reason}. The bag waits on. Attempts so far: {count}.</source>
        <translation>Not handed over: {reason}. The bag waits on. Attempts so far: {count}.</translation>
    </message>
    <message>
        <source>Nothing was changed. It may be handed over already, or be of another checkpoint: scan its label.</source>
        <translation>Nothing was changed. It may be handed over already, or be of another checkpoint: scan its label.</translation>
    </message>
    <message>
        <source>Nothing was changed. Scan the label on the bag.</source>
        <translation>Nothing was changed. Scan the label on the bag.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Scan its label, or choose it in the list, then press again.</source>
        <translation>Nothing was recorded. Scan its label, or choose it in the list, then press again.</translation>
    </message>
    <message>
        <source>Packed {packed} = handed over {handed} + waiting {waiting} + returned {returned}</source>
        <translation>Packed {packed} = handed over {handed} + waiting {waiting} + returned {returned}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Refused by the household</source>
        <translation>Refused by the household</translation>
    </message>
    <message>
        <source>Return to stock</source>
        <translation>Return to stock</translation>
    </message>
    <message>
        <source>Returned to stock</source>
        <translation>Returned to stock</translation>
    </message>
    <message>
        <source>Returned to stock: {bag}</source>
        <translation>Returned to stock: {bag}</translation>
    </message>
    <message>
        <source>Returned to stock: {reason}. It is no longer for this household; put it aside.</source>
        <translation>Returned to stock: {reason}. It is no longer for this household; put it aside.</translation>
    </message>
    <message>
        <source>Scan a bag&apos;s label: it is handed over at once. Or choose a bag in the list.</source>
        <translation>Scan a bag&apos;s label: it is handed over at once. Or choose a bag in the list.</translation>
    </message>
    <message>
        <source>Several bags end with {code}.</source>
        <translation>Several bags end with {code}.</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Tried</translation>
    </message>
    <message>
        <source>Two facts about {bag}.</source>
        <translation>Two facts about {bag}.</translation>
    </message>
    <message>
        <source>Two facts contradict each other</source>
        <translation>Two facts contradict each other</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Waiting. Nothing was recorded yet: press “Hand over”, or scan its label.</source>
        <translation>Waiting. Nothing was recorded yet: press “Hand over”, or scan its label.</translation>
    </message>
    <message>
        <source>Which bag?</source>
        <translation>Which bag?</translation>
    </message>
    <message>
        <source>Why? Choose or type</source>
        <translation>Why? Choose or type</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>Wrong address</translation>
    </message>
    <message>
        <source>{address} · bag {number}/{of}</source>
        <translation>{address} · bag {number}/{of}</translation>
    </message>
    <message>
        <source>{address} · bag {number}/{of} · COLD</source>
        <translation>{address} · bag {number}/{of} · COLD</translation>
    </message>
    <message>
        <source>{bag} cold</source>
        <translation>{bag} cold</translation>
    </message>
    <message>
        <source>{bag} of {merchant}</source>
        <translation>{bag} of {merchant}</translation>
    </message>
    <message>
        <source>{bag}: {facts}</source>
        <translation>{bag}: {facts}</translation>
    </message>
    <message>
        <source>{compound}, building {building}</source>
        <translation>{compound}, building {building}</translation>
    </message>
    <message>
        <source>{facts} Nothing was changed. Ask both before anything is sent. {rest}</source>
        <translation>{facts} Nothing was changed. Ask both before anything is sent. {rest}</translation>
    </message>
    <message>
        <source>{moment}: carried to the door.</source>
        <translation>{moment}: carried to the door.</translation>
    </message>
    <message>
        <source>{moment}: handed over at the table.</source>
        <translation>{moment}: handed over at the table.</translation>
    </message>
    <message>
        <source>{moment}: returned to stock.</source>
        <translation>{moment}: returned to stock.</translation>
    </message>
    <message>
        <source>{product}: goods, not a bag label.</source>
        <translation>{product}: goods, not a bag label.</translation>
    </message>
    <message>
        <source>{time} by {person}</source>
        <translation>{time} by {person}</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Bags: packed {packed} = handed over {handed} + returned {returned} + waiting {waiting}.</source>
        <translation>Bags: packed {packed} = handed over {handed} + returned {returned} + waiting {waiting}.</translation>
    </message>
    <message>
        <source>One bag waits: nobody opened. Ring again in the morning.</source>
        <translation>One bag waits: nobody opened. Ring again in the morning.</translation>
    </message>
    <message>
        <source>Shift log: {file}.</source>
        <translation>Shift log: {file}.</translation>
    </message>
    <message>
        <source>Shift opened at checkpoint {checkpoint}.</source>
        <translation>Shift opened at checkpoint {checkpoint}.</translation>
    </message>
    <message>
        <source>The journal holds: {entries} entries, and everything derived from them is equal.</source>
        <translation>The journal holds: {entries} entries, and everything derived from them is equal.</translation>
    </message>
    <message>
        <source>chlorine disinfectant</source>
        <translation>chlorine disinfectant</translation>
    </message>
    <message>
        <source>nobody opened</source>
        <translation>nobody opened</translation>
    </message>
    <message>
        <source>not wanted any more</source>
        <translation>not wanted any more</translation>
    </message>
    <message>
        <source>packaging torn</source>
        <translation>packaging torn</translation>
    </message>
    <message>
        <source>spray</source>
        <translation>spray</translation>
    </message>
    <message>
        <source>{file}: labels {labels} on pages {pages}.</source>
        <translation>{file}: labels {labels} on pages {pages}.</translation>
    </message>
    <message>
        <source>{file}: orders taken {taken}, withheld {withheld}.</source>
        <translation>{file}: orders taken {taken}, withheld {withheld}.</translation>
    </message>
    <message>
        <source>{merchant}: items {items}, short {short}, damaged {damaged}; disinfected, released; orders {orders}, households {households}, bags {bags}.</source>
        <translation>{merchant}: items {items}, short {short}, damaged {damaged}; disinfected, released; orders {orders}, households {households}, bags {bags}.</translation>
    </message>
</context>
<context>
    <name>Disinfection</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>75 % ethanol</source>
        <translation>75 % ethanol</translation>
    </message>
    <message>
        <source>84 disinfectant (chlorine)</source>
        <translation>84 disinfectant (chlorine)</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Back to the timer</source>
        <translation>Back to the timer</translation>
    </message>
    <message>
        <source>Chlorine tablets</source>
        <translation>Chlorine tablets</translation>
    </message>
    <message>
        <source>Choose how it is applied, or type it.</source>
        <translation>Choose how it is applied, or type it.</translation>
    </message>
    <message>
        <source>Choose the agent, or type its name.</source>
        <translation>Choose the agent, or type its name.</translation>
    </message>
    <message>
        <source>Clock set back</source>
        <translation>Clock set back</translation>
    </message>
    <message>
        <source>Commonly used figures were filled in. To be confirmed by the local health office.</source>
        <translation>Commonly used figures were filled in. To be confirmed by the local health office.</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentration</translation>
    </message>
    <message>
        <source>Contact time</source>
        <translation>Contact time</translation>
    </message>
    <message>
        <source>Contact time over, loads: {count}</source>
        <translation>Contact time over, loads: {count}</translation>
    </message>
    <message>
        <source>Go to Packing</source>
        <translation>Go to Packing</translation>
    </message>
    <message>
        <source>Hydrogen peroxide</source>
        <translation>Hydrogen peroxide</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Load</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Loads</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Mist</source>
        <translation>Mist</translation>
    </message>
    <message>
        <source>Next: share out and pack, at Packing (Enter).</source>
        <translation>Next: share out and pack, at Packing (Enter).</translation>
    </message>
    <message>
        <source>No load is held.
Finish a count at Receiving, then the load stands here.</source>
        <translation>No load is held.
Finish a count at Receiving, then the load stands here.</translation>
    </message>
    <message>
        <source>No load yet. It comes here when its count is finished at Receiving.</source>
        <translation>No load yet. It comes here when its count is finished at Receiving.</translation>
    </message>
    <message>
        <source>Not disinfected yet. The goods are held.</source>
        <translation>Not disinfected yet. The goods are held.</translation>
    </message>
    <message>
        <source>Nothing is held here. Finish a count at Receiving first.</source>
        <translation>Nothing is held here. Finish a count at Receiving first.</translation>
    </message>
    <message>
        <source>Nothing was recorded. What is wrong stands beside its field.</source>
        <translation>Nothing was recorded. What is wrong stands beside its field.</translation>
    </message>
    <message>
        <source>Quaternary ammonium</source>
        <translation>Quaternary ammonium</translation>
    </message>
    <message>
        <source>Read the figures from the agent&apos;s label. To be confirmed by the local health office.</source>
        <translation>Read the figures from the agent&apos;s label. To be confirmed by the local health office.</translation>
    </message>
    <message>
        <source>Release the goods (Ctrl+R)</source>
        <translation>Release the goods (Ctrl+R)</translation>
    </message>
    <message>
        <source>Released at {time}. Next: share out and pack, at Packing.</source>
        <translation>Released at {time}. Next: share out and pack, at Packing.</translation>
    </message>
    <message>
        <source>Released {time}</source>
        <translation>Released {time}</translation>
    </message>
    <message>
        <source>Soak</source>
        <translation>Soak</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Something is missing.</translation>
    </message>
    <message>
        <source>Spray</source>
        <translation>Spray</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Start the contact time</source>
        <translation>Start the contact time</translation>
    </message>
    <message>
        <source>The clock of this laptop was set back: the disinfection began at {time}, later than it says now. The goods stay held. Set the clock right.</source>
        <translation>The clock of this laptop was set back: the disinfection began at {time}, later than it says now. The goods stay held. Set the clock right.</translation>
    </message>
    <message>
        <source>The contact time is over since {time}. The goods are held until you release them.</source>
        <translation>The contact time is over since {time}. The goods are held until you release them.</translation>
    </message>
    <message>
        <source>The contact time of {load} runs. You are told when it is over.</source>
        <translation>The contact time of {load} runs. You are told when it is over.</translation>
    </message>
    <message>
        <source>The contact time runs until {time}. The goods are held.</source>
        <translation>The contact time runs until {time}. The goods are held.</translation>
    </message>
    <message>
        <source>The figures last used here. To be confirmed by the local health office.</source>
        <translation>The figures last used here. To be confirmed by the local health office.</translation>
    </message>
    <message>
        <source>The goods can be released now, at Disinfection.</source>
        <translation>The goods can be released now, at Disinfection.</translation>
    </message>
    <message>
        <source>Time is over: release</source>
        <translation>Time is over: release</translation>
    </message>
    <message>
        <source>To disinfect</source>
        <translation>To disinfect</translation>
    </message>
    <message>
        <source>Treat again</source>
        <translation>Treat again</translation>
    </message>
    <message>
        <source>Type a whole number of mg/L above zero, such as 500.</source>
        <translation>Type a whole number of mg/L above zero, such as 500.</translation>
    </message>
    <message>
        <source>Type the contact time in minutes, such as 30 or 0.5.</source>
        <translation>Type the contact time in minutes, such as 30 or 0.5.</translation>
    </message>
    <message>
        <source>Which load?</source>
        <translation>Which load?</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Wipe</translation>
    </message>
    <message>
        <source>mg/L</source>
        <translation>mg/L</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>{agent}, {concentration} mg/L, {method}, {minutes} min, begun at {time}</source>
        <translation>{agent}, {concentration} mg/L, {method}, {minutes} min, begun at {time}</translation>
    </message>
    <message>
        <source>{loads}. They can be released now, at Disinfection.</source>
        <translation>{loads}. They can be released now, at Disinfection.</translation>
    </message>
    <message>
        <source>{load} is released.</source>
        <translation>{load} is released.</translation>
    </message>
    <message>
        <source>{load}: contact time over.</source>
        <translation>{load}: contact time over.</translation>
    </message>
    <message>
        <source>{minutes} min: held until {time}</source>
        <translation>{minutes} min: held until {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} left</translation>
    </message>
</context>
<context>
    <name>District</name>
    <message>
        <source>Checkpoint {checkpoint} is not in it. Nothing can be replaced.</source>
        <translation>Checkpoint {checkpoint} is not in it. Nothing can be replaced.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Compounds {compounds}, buildings {buildings}, households {households}, merchants {merchants}, products {products}, volunteers {volunteers}.</source>
        <translation>Compounds {compounds}, buildings {buildings}, households {households}, merchants {merchants}, products {products}, volunteers {volunteers}.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Folder with checkpoints.csv, households.csv, …</source>
        <translation>Folder with checkpoints.csv, households.csv, …</translation>
    </message>
    <message>
        <source>Loaded: checkpoints {checkpoints}, compounds {compounds}, merchants {merchants}, products {products}.</source>
        <translation>Loaded: checkpoints {checkpoints}, compounds {compounds}, merchants {merchants}, products {products}.</translation>
    </message>
    <message>
        <source>No district could be read from there.</source>
        <translation>No district could be read from there.</translation>
    </message>
    <message>
        <source>No district is loaded yet.</source>
        <translation>No district is loaded yet.</translation>
    </message>
    <message>
        <source>No folder yet.</source>
        <translation>No folder yet.</translation>
    </message>
    <message>
        <source>Nothing to load.</source>
        <translation>Nothing to load.</translation>
    </message>
    <message>
        <source>Nothing was replaced.</source>
        <translation>Nothing was replaced.</translation>
    </message>
    <message>
        <source>Problems: {count}. These rows are left out if you use this data.</source>
        <translation>Problems: {count}. These rows are left out if you use this data.</translation>
    </message>
    <message>
        <source>Read a folder with a district first.</source>
        <translation>Read a folder with a district first.</translation>
    </message>
    <message>
        <source>Read the folder</source>
        <translation>Read the folder</translation>
    </message>
    <message>
        <source>Read without a fault.</source>
        <translation>Read without a fault.</translation>
    </message>
    <message>
        <source>Read, but not all of it is sound.</source>
        <translation>Read, but not all of it is sound.</translation>
    </message>
    <message>
        <source>Reading the district&apos;s data</source>
        <translation>Reading the district&apos;s data</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Reading was stopped.</translation>
    </message>
    <message>
        <source>The district&apos;s data</source>
        <translation>The district&apos;s data</translation>
    </message>
    <message>
        <source>The district&apos;s data is loaded.</source>
        <translation>The district&apos;s data is loaded.</translation>
    </message>
    <message>
        <source>The draft was matched against the old data and is closed: read its list again.</source>
        <translation>The draft was matched against the old data and is closed: read its list again.</translation>
    </message>
    <message>
        <source>This is not this laptop&apos;s district.</source>
        <translation>This is not this laptop&apos;s district.</translation>
    </message>
    <message>
        <source>Type or choose the folder that holds checkpoints.csv, households.csv and the rest.</source>
        <translation>Type or choose the folder that holds checkpoints.csv, households.csv and the rest.</translation>
    </message>
    <message>
        <source>Use this data</source>
        <translation>Use this data</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Bag carried to the door: {bag}.</source>
        <translation>Bag carried to the door: {bag}.</translation>
    </message>
    <message>
        <source>Bag handed over at the table: {bag}.</source>
        <translation>Bag handed over at the table: {bag}.</translation>
    </message>
    <message>
        <source>Bag returned to stock: {bag}. {reason}</source>
        <translation>Bag returned to stock: {bag}. {reason}</translation>
    </message>
    <message>
        <source>Bag {number} of {of} packed for {address}.</source>
        <translation>Bag {number} of {of} packed for {address}.</translation>
    </message>
    <message>
        <source>Cold bag {number} of {of} packed for {address}.</source>
        <translation>Cold bag {number} of {of} packed for {address}.</translation>
    </message>
    <message>
        <source>Count finished: {delivery}.</source>
        <translation>Count finished: {delivery}.</translation>
    </message>
    <message>
        <source>Counted: {quantity} {unit} {product}, damaged. {reason}</source>
        <translation>Counted: {quantity} {unit} {product}, damaged. {reason}</translation>
    </message>
    <message>
        <source>Counted: {quantity} {unit} {product}, good.</source>
        <translation>Counted: {quantity} {unit} {product}, good.</translation>
    </message>
    <message>
        <source>Counted: {quantity} {unit} {product}, refused. {reason}</source>
        <translation>Counted: {quantity} {unit} {product}, refused. {reason}</translation>
    </message>
    <message>
        <source>Disinfection of {delivery} started: {agent} {concentration} mg/L, {method}. Contact time: {minutes} min.</source>
        <translation>Disinfection of {delivery} started: {agent} {concentration} mg/L, {method}. Contact time: {minutes} min.</translation>
    </message>
    <message>
        <source>Goods released: {delivery}.</source>
        <translation>Goods released: {delivery}.</translation>
    </message>
    <message>
        <source>Goods shared out to order {order}, complete.</source>
        <translation>Goods shared out to order {order}, complete.</translation>
    </message>
    <message>
        <source>Goods shared out to order {order}. Lines short: {short} of {count}.</source>
        <translation>Goods shared out to order {order}. Lines short: {short} of {count}.</translation>
    </message>
    <message>
        <source>Hand-over failed, the bag waits on: {bag}. {reason}</source>
        <translation>Hand-over failed, the bag waits on: {bag}. {reason}</translation>
    </message>
    <message>
        <source>Label printed again: {bag}, copy {copy}.</source>
        <translation>Label printed again: {bag}, copy {copy}.</translation>
    </message>
    <message>
        <source>Label printed: {bag}.</source>
        <translation>Label printed: {bag}.</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Note: {text}</translation>
    </message>
    <message>
        <source>Order {number} taken for {address}, from {merchant}. Lines: {count}.</source>
        <translation>Order {number} taken for {address}, from {merchant}. Lines: {count}.</translation>
    </message>
    <message>
        <source>Order {order} cancelled: {reason}</source>
        <translation>Order {order} cancelled: {reason}</translation>
    </message>
    <message>
        <source>Shift closed.</source>
        <translation>Shift closed.</translation>
    </message>
    <message>
        <source>Shift opened at {checkpoint}.</source>
        <translation>Shift opened at {checkpoint}.</translation>
    </message>
    <message>
        <source>Taken back, {subject}: {reason}</source>
        <translation>Taken back, {subject}: {reason}</translation>
    </message>
    <message>
        <source>Vehicle {plate} of {merchant} arrived. Items on its purchase list: {count}.</source>
        <translation>Vehicle {plate} of {merchant} arrived. Items on its purchase list: {count}.</translation>
    </message>
    <message>
        <source>bag {bag}</source>
        <translation>bag {bag}</translation>
    </message>
    <message>
        <source>delivery {delivery}</source>
        <translation>delivery {delivery}</translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation>order {order}</translation>
    </message>
    <message>
        <source>the shift</source>
        <translation>the shift</translation>
    </message>
    <message>
        <source>{address}, bag {number} of {of}</source>
        <translation>{address}, bag {number} of {of}</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Another program is holding the file.</source>
        <translation>Another program is holding the file.</translation>
    </message>
    <message>
        <source>It is a fault of this program. What you recorded before is safe. Look whether this action is in the list; if it is not, do it again.</source>
        <translation>It is a fault of this program. What you recorded before is safe. Look whether this action is in the list; if it is not, do it again.</translation>
    </message>
    <message>
        <source>It is a fault of this program. What you recorded before is safe. Look whether this action is in the list; if it is not, do it again. For those who mend it: {path}</source>
        <translation>It is a fault of this program. What you recorded before is safe. Look whether this action is in the list; if it is not, do it again. For those who mend it: {path}</translation>
    </message>
    <message>
        <source>Sorry, that went wrong.</source>
        <translation>Sorry, that went wrong.</translation>
    </message>
    <message>
        <source>The disk does not answer.</source>
        <translation>The disk does not answer.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>The file cannot be opened.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>The file is damaged.</translation>
    </message>
    <message>
        <source>This action was not recorded. Check the cable or the stick with {path}, then do it again.</source>
        <translation>This action was not recorded. Check the cable or the stick with {path}, then do it again.</translation>
    </message>
    <message>
        <source>This action was not recorded. Copy {path} to a safe place before anything else, write on paper meanwhile, and call the office.</source>
        <translation>This action was not recorded. Copy {path} to a safe place before anything else, write on paper meanwhile, and call the office.</translation>
    </message>
    <message>
        <source>This action was not recorded. Wait a moment and do it again; if it stays so, close the other window that uses {path}.</source>
        <translation>This action was not recorded. Wait a moment and do it again; if it stays so, close the other window that uses {path}.</translation>
    </message>
    <message>
        <source>This action was not recorded; everything before it is safe. Delete files you do not need from the disk with {path}, then do it again.</source>
        <translation>This action was not recorded; everything before it is safe. Delete files you do not need from the disk with {path}, then do it again.</translation>
    </message>
    <message>
        <source>This file is not one of this program.</source>
        <translation>This file is not one of this program.</translation>
    </message>
    <message>
        <source>This file was written by a newer version.</source>
        <translation>This file was written by a newer version.</translation>
    </message>
    <message>
        <source>This place may not be written to.</source>
        <translation>This place may not be written to.</translation>
    </message>
    <message>
        <source>{path} is not there or cannot be reached. Nothing was recorded. Check the folder, and that the disk or stick is plugged in.</source>
        <translation>{path} is not there or cannot be reached. Nothing was recorded. Check the folder, and that the disk or stick is plugged in.</translation>
    </message>
    <message>
        <source>{path} is read-only for you. Nothing was recorded, nothing is lost. Choose another folder, or have the permission changed.</source>
        <translation>{path} is read-only for you. Nothing was recorded, nothing is lost. Choose another folder, or have the permission changed.</translation>
    </message>
    <message>
        <source>{path} was left as it is. Choose the checkpoint&apos;s own file, or a new name.</source>
        <translation>{path} was left as it is. Choose the checkpoint&apos;s own file, or a new name.</translation>
    </message>
    <message>
        <source>{path} was left as it is. Install the newer version of the program to open it.</source>
        <translation>{path} was left as it is. Install the newer version of the program to open it.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>A new file</source>
        <translation>A new file</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Choose the checkpoint…</source>
        <translation>Choose the checkpoint…</translation>
    </message>
    <message>
        <source>Choose the folder with the district&apos;s data (checkpoints.csv, households.csv, …).</source>
        <translation>Choose the folder with the district&apos;s data (checkpoints.csv, households.csv, …).</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>The district&apos;s data</source>
        <translation>The district&apos;s data</translation>
    </message>
    <message>
        <source>The district&apos;s data is loaded. Other data can be read from a folder.</source>
        <translation>The district&apos;s data is loaded. Other data can be read from a folder.</translation>
    </message>
    <message>
        <source>Type or choose the folder first.</source>
        <translation>Type or choose the folder first.</translation>
    </message>
    <message>
        <source>Type the folder and press Enter, or choose it</source>
        <translation>Type the folder and press Enter, or choose it</translation>
    </message>
    <message>
        <source>Which checkpoint does this laptop stand at?</source>
        <translation>Which checkpoint does this laptop stand at?</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… and {count} more.</translation>
    </message>
</context>
<context>
    <name>Glyphs</name>
    <message>
        <source>An invisible character ({code}) was left out.</source>
        <translation>An invisible character ({code}) was left out.</translation>
    </message>
    <message>
        <source>No font has the character {code}. A box with this code was drawn in its place.</source>
        <translation>No font has the character {code}. A box with this code was drawn in its place.</translation>
    </message>
    <message>
        <source>“{character}” ({code}) is not in the main font and was drawn in the font {font}.</source>
        <translation>“{character}” ({code}) is not in the main font and was drawn in the font {font}.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A cell of this row is far too long. Shorten it.</source>
        <translation>A cell of this row is far too long. Shorten it.</translation>
    </message>
    <message>
        <source>A quotation mark opens in this row and is not closed. Close or delete it.</source>
        <translation>A quotation mark opens in this row and is not closed. Close or delete it.</translation>
    </message>
    <message>
        <source>It is not certain which quantity belongs to which product in “{text}”. Write commas between the items.</source>
        <translation>It is not certain which quantity belongs to which product in “{text}”. Write commas between the items.</translation>
    </message>
    <message>
        <source>Missing columns: {missing}. Columns found: {found}. Nothing was taken; add the columns or choose the right file.</source>
        <translation>Missing columns: {missing}. Columns found: {found}. Nothing was taken; add the columns or choose the right file.</translation>
    </message>
    <message>
        <source>No address was found in “{text}”. Write building, unit and room first, such as 3-2-501.</source>
        <translation>No address was found in “{text}”. Write building, unit and room first, such as 3-2-501.</translation>
    </message>
    <message>
        <source>No household of this checkpoint has the address “{text}”. Correct the address or add the household to the roster.</source>
        <translation>No household of this checkpoint has the address “{text}”. Correct the address or add the household to the roster.</translation>
    </message>
    <message>
        <source>No merchant has the id or name “{text}”. Correct it or add the merchant.</source>
        <translation>No merchant has the id or name “{text}”. Correct it or add the merchant.</translation>
    </message>
    <message>
        <source>No product has the code “{sku}”. Correct it or add the product to the catalogue.</source>
        <translation>No product has the code “{sku}”. Correct it or add the product to the catalogue.</translation>
    </message>
    <message>
        <source>No quantity is written for {product}. Taking the order records 1 {unit}; ask the household if it may want more.</source>
        <translation>No quantity is written for {product}. Taking the order records 1 {unit}; ask the household if it may want more.</translation>
    </message>
    <message>
        <source>Order number {number} already stands in row {first_row} for another order. Give each order its own number.</source>
        <translation>Order number {number} already stands in row {first_row} for another order. Give each order its own number.</translation>
    </message>
    <message>
        <source>Order {number} is already recorded with other content and was left as it is. To change it, cancel the recorded order first; if this is another list, give the list another title.</source>
        <translation>Order {number} is already recorded with other content and was left as it is. To change it, cancel the recorded order first; if this is another list, give the list another title.</translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing was taken; read the file again when you are ready.</source>
        <translation>Reading was stopped. Nothing was taken; read the file again when you are ready.</translation>
    </message>
    <message>
        <source>The address “{text}” fits more than one household: {choices}. Write it in full.</source>
        <translation>The address “{text}” fits more than one household: {choices}. Write it in full.</translation>
    </message>
    <message>
        <source>The amount is {amount} yuan, but price times quantity is {expected} yuan. Ask the merchant which is right.</source>
        <translation>The amount is {amount} yuan, but price times quantity is {expected} yuan. Ask the merchant which is right.</translation>
    </message>
    <message>
        <source>The cell is empty. Fill it in.</source>
        <translation>The cell is empty. Fill it in.</translation>
    </message>
    <message>
        <source>The characters are in no encoding known here (UTF-8, GBK, GB18030, UTF-16). Save the file as UTF-8.</source>
        <translation>The characters are in no encoding known here (UTF-8, GBK, GB18030, UTF-16). Save the file as UTF-8.</translation>
    </message>
    <message>
        <source>The column {column} stands in the header more than once. Nothing was taken; delete or rename one of them.</source>
        <translation>The column {column} stands in the header more than once. Nothing was taken; delete or rename one of them.</translation>
    </message>
    <message>
        <source>The entry has an address but no goods. Ask the household what it orders.</source>
        <translation>The entry has an address but no goods. Ask the household what it orders.</translation>
    </message>
    <message>
        <source>The entry holds a second address, “{text}”. Write each household on a line of its own.</source>
        <translation>The entry holds a second address, “{text}”. Write each household on a line of its own.</translation>
    </message>
    <message>
        <source>The entry is longer than {limit} characters and was not read. Split it into entries with one address each.</source>
        <translation>The entry is longer than {limit} characters and was not read. Split it into entries with one address each.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it exists, that it is not a folder, and that you may read it.</source>
        <translation>The file cannot be opened. Check that it exists, that it is not a folder, and that you may read it.</translation>
    </message>
    <message>
        <source>The file holds a header but no rows. Export it again.</source>
        <translation>The file holds a header but no rows. Export it again.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB and was not read. Split it into smaller files.</source>
        <translation>The file is larger than {limit} MB and was not read. Split it into smaller files.</translation>
    </message>
    <message>
        <source>The file is not in the folder. Put it there, or choose another folder.</source>
        <translation>The file is not in the folder. Put it there, or choose another folder.</translation>
    </message>
    <message>
        <source>The price is zero. Take the order only if the goods are free.</source>
        <translation>The price is zero. Take the order only if the goods are free.</translation>
    </message>
    <message>
        <source>The product is called “{written}” here, but its code belongs to “{name}”. Check the code before you take the order.</source>
        <translation>The product is called “{written}” here, but its code belongs to “{name}”. Check the code before you take the order.</translation>
    </message>
    <message>
        <source>The quantity is zero. Write what is ordered, or leave the item out.</source>
        <translation>The quantity is zero. Write what is ordered, or leave the item out.</translation>
    </message>
    <message>
        <source>The quantity “{text}” is less than zero. Write what is ordered; cancel an order at the order desk.</source>
        <translation>The quantity “{text}” is less than zero. Write what is ordered; cancel an order at the order desk.</translation>
    </message>
    <message>
        <source>The row has {found} cells, but the header has {expected}. Look for a missing or an extra separator.</source>
        <translation>The row has {found} cells, but the header has {expected}. Look for a missing or an extra separator.</translation>
    </message>
    <message>
        <source>The spaces in “{text}” leave it open which quantity belongs to which product. Compare the lines before you take the order.</source>
        <translation>The spaces in “{text}” leave it open which quantity belongs to which product. Compare the lines before you take the order.</translation>
    </message>
    <message>
        <source>There is nothing in the file. Export it again.</source>
        <translation>There is nothing in the file. Export it again.</translation>
    </message>
    <message>
        <source>This is a PDF document, not a CSV or text file. Ask the sender for the CSV file.</source>
        <translation>This is a PDF document, not a CSV or text file. Ask the sender for the CSV file.</translation>
    </message>
    <message>
        <source>This is a web page, not a CSV file. Open it in the spreadsheet program and save it as CSV.</source>
        <translation>This is a web page, not a CSV file. Open it in the spreadsheet program and save it as CSV.</translation>
    </message>
    <message>
        <source>This is an Excel workbook, not a CSV file. Open it in the spreadsheet program and save it as CSV.</source>
        <translation>This is an Excel workbook, not a CSV file. Open it in the spreadsheet program and save it as CSV.</translation>
    </message>
    <message>
        <source>This is not a text file: it holds bytes that no text has. Choose a CSV or text file.</source>
        <translation>This is not a text file: it holds bytes that no text has. Choose a CSV or text file.</translation>
    </message>
    <message>
        <source>This is not an order list: no line has a number and an address, such as “1. 3-2-501 …”. Paste the whole list from the chat.</source>
        <translation>This is not an order list: no line has a number and an address, such as “1. 3-2-501 …”. Paste the whole list from the chat.</translation>
    </message>
    <message>
        <source>This row says the same as row {first_row} of the same order. Delete one, or write the total quantity in one row.</source>
        <translation>This row says the same as row {first_row} of the same order. Delete one, or write the total quantity in one row.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>pasted text</translation>
    </message>
    <message>
        <source>{file}, line {row}</source>
        <translation>{file}, line {row}</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}, row {row}</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}</source>
        <translation>{file}, row {row}, column {column}</translation>
    </message>
    <message>
        <source>{place}: {text}</source>
        <translation>{place}: {text}</translation>
    </message>
    <message>
        <source>{product} is written more than once in the entry. Taking the order records every one of them.</source>
        <translation>{product} is written more than once in the entry. Taking the order records every one of them.</translation>
    </message>
    <message>
        <source>{quantity} {unit} of {product} is much for one household. Take the order only if that is meant.</source>
        <translation>{quantity} {unit} of {product} is much for one household. Take the order only if that is meant.</translation>
    </message>
    <message>
        <source>{quantity} {unit} of {product} is not a whole number of pieces. Take the order only if the merchant divides it.</source>
        <translation>{quantity} {unit} of {product} is not a whole number of pieces. Take the order only if the merchant divides it.</translation>
    </message>
    <message>
        <source>“{text}” already stands in row {first_row}. Keep one of the two rows.</source>
        <translation>“{text}” already stands in row {first_row}. Keep one of the two rows.</translation>
    </message>
    <message>
        <source>“{text}” belongs to no entry and was left out. If it orders something, give it a number and an address.</source>
        <translation>“{text}” belongs to no entry and was left out. If it orders something, give it a number and an address.</translation>
    </message>
    <message>
        <source>“{text}” cannot stand on a label. A checkpoint&apos;s id has 1 to 8 capital letters A to Z and digits.</source>
        <translation>“{text}” cannot stand on a label. A checkpoint&apos;s id has 1 to 8 capital letters A to Z and digits.</translation>
    </message>
    <message>
        <source>“{text}” has an address but no number in the list. Write its number in front of it.</source>
        <translation>“{text}” has an address but no number in the list. Write its number in front of it.</translation>
    </message>
    <message>
        <source>“{text}” is a quantity without a product. Write the product beside it.</source>
        <translation>“{text}” is a quantity without a product. Write the product beside it.</translation>
    </message>
    <message>
        <source>“{text}” is not a date and time. Write it as 2021-11-03 08:31.</source>
        <translation>“{text}” is not a date and time. Write it as 2021-11-03 08:31.</translation>
    </message>
    <message>
        <source>“{text}” is not a price. Write whole fen in a fen column, or yuan with at most two decimal places in a yuan column.</source>
        <translation>“{text}” is not a price. Write whole fen in a fen column, or yuan with at most two decimal places in a yuan column.</translation>
    </message>
    <message>
        <source>“{text}” is not a quantity that can be taken. Write a plain number with at most three decimal places, up to 1000000.</source>
        <translation>“{text}” is not a quantity that can be taken. Write a plain number with at most three decimal places, up to 1000000.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number of 0 or more. Correct it.</source>
        <translation>“{text}” is not a whole number of 0 or more. Correct it.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole order number; a spreadsheet program may have shortened it. Export the file again and do not save it in between.</source>
        <translation>“{text}” is not a whole order number; a spreadsheet program may have shortened it. Export the file again and do not save it in between.</translation>
    </message>
    <message>
        <source>“{text}” is not allowed here. Write one of: {allowed}.</source>
        <translation>“{text}” is not allowed here. Write one of: {allowed}.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Write whole fen in a fen column, or yuan with at most two decimal places in a yuan column.</source>
        <translation>“{text}” is not an amount. Write whole fen in a fen column, or yuan with at most two decimal places in a yuan column.</translation>
    </message>
    <message>
        <source>“{text}” is not in the catalogue. Write the product&apos;s full name or add the product.</source>
        <translation>“{text}” is not in the catalogue. Write the product&apos;s full name or add the product.</translation>
    </message>
    <message>
        <source>“{text}” is not listed in {file}, or its row there has a problem. Mend it there or correct it here.</source>
        <translation>“{text}” is not listed in {file}, or its row there has a problem. Mend it there or correct it here.</translation>
    </message>
    <message>
        <source>“{text}” is served by checkpoint {checkpoint}, not by this one. Pass the order on to it.</source>
        <translation>“{text}” is served by checkpoint {checkpoint}, not by this one. Pass the order on to it.</translation>
    </message>
    <message>
        <source>“{text}” may be more than one product: {choices}. Write the product&apos;s full name.</source>
        <translation>“{text}” may be more than one product: {choices}. Write the product&apos;s full name.</translation>
    </message>
    <message>
        <source>“{text}” may take something back or set a condition. Write the entry as what is ordered now, and nothing else.</source>
        <translation>“{text}” may take something back or set a condition. Write the entry as what is ordered now, and nothing else.</translation>
    </message>
    <message>
        <source>“{text}” was not understood, so it is not certain what is ordered. Write the entry with full product names and quantities.</source>
        <translation>“{text}” was not understood, so it is not certain what is ordered. Write the entry with full product names and quantities.</translation>
    </message>
    <message>
        <source>“{text}” was not understood. Take the order only if this is a name or a remark and orders nothing.</source>
        <translation>“{text}” was not understood. Take the order only if this is a name or a remark and orders nothing.</translation>
    </message>
    <message>
        <source>“{written}” is written, but {product} is sold by {unit}. Ask how much is meant and write it in {unit}.</source>
        <translation>“{written}” is written, but {product} is sold by {unit}. Ask how much is meant and write it in {unit}.</translation>
    </message>
    <message>
        <source>“{written}” is written, but {product} is sold by {unit}. Taking the order records {quantity} {unit}.</source>
        <translation>“{written}” is written, but {product} is sold by {unit}. Taking the order records {quantity} {unit}.</translation>
    </message>
    <message>
        <source>“{written}” was read as {name}, the only product whose name begins so. Take the order only if that is meant.</source>
        <translation>“{written}” was read as {name}, the only product whose name begins so. Take the order only if that is meant.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Bag handed over</source>
        <translation>Bag handed over</translation>
    </message>
    <message>
        <source>Bag packed</source>
        <translation>Bag packed</translation>
    </message>
    <message>
        <source>Bag returned</source>
        <translation>Bag returned</translation>
    </message>
    <message>
        <source>Count finished</source>
        <translation>Count finished</translation>
    </message>
    <message>
        <source>Disinfection started</source>
        <translation>Disinfection started</translation>
    </message>
    <message>
        <source>Goods counted</source>
        <translation>Goods counted</translation>
    </message>
    <message>
        <source>Goods released</source>
        <translation>Goods released</translation>
    </message>
    <message>
        <source>Goods shared out</source>
        <translation>Goods shared out</translation>
    </message>
    <message>
        <source>Hand-over failed</source>
        <translation>Hand-over failed</translation>
    </message>
    <message>
        <source>Label printed</source>
        <translation>Label printed</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>Order cancelled</translation>
    </message>
    <message>
        <source>Order taken</source>
        <translation>Order taken</translation>
    </message>
    <message>
        <source>Recorded by a newer version of the program ({kind})</source>
        <translation>Recorded by a newer version of the program ({kind})</translation>
    </message>
    <message>
        <source>Shift closed</source>
        <translation>Shift closed</translation>
    </message>
    <message>
        <source>Shift opened</source>
        <translation>Shift opened</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Vehicle arrived</source>
        <translation>Vehicle arrived</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>A4 sheet, 21 labels of 63.5 × 38.1 mm</source>
        <translation>A4 sheet, 21 labels of 63.5 × 38.1 mm</translation>
    </message>
    <message>
        <source>Bag labels</source>
        <translation>Bag labels</translation>
    </message>
    <message>
        <source>Bag {n}/{m}</source>
        <translation>Bag {n}/{m}</translation>
    </message>
    <message>
        <source>COLD</source>
        <translation>COLD</translation>
    </message>
    <message>
        <source>COPY {n}</source>
        <translation>COPY {n}</translation>
    </message>
    <message>
        <source>Label roll, 60 × 40 mm</source>
        <translation>Label roll, 60 × 40 mm</translation>
    </message>
    <message>
        <source>NO LABEL</source>
        <translation>NO LABEL</translation>
    </message>
    <message>
        <source>The bag&apos;s code cannot be a QR code: only A-Z, 0-9 and a few signs can. Pack the bag again.</source>
        <translation>The bag&apos;s code cannot be a QR code: only A-Z, 0-9 and a few signs can. Pack the bag again.</translation>
    </message>
    <message>
        <source>The bag&apos;s code is too long for this label: the squares of its QR code would be {size} mm wide, and scanners need {least} mm. Choose larger labels.</source>
        <translation>The bag&apos;s code is too long for this label: the squares of its QR code would be {size} mm wide, and scanners need {least} mm. Choose larger labels.</translation>
    </message>
    <message>
        <source>The household has no address. Enter it in the roster and print again.</source>
        <translation>The household has no address. Enter it in the roster and print again.</translation>
    </message>
    <message>
        <source>There is no bag {n} of {m}. Pack the bag again.</source>
        <translation>There is no bag {n} of {m}. Pack the bag again.</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A chat list does not name its merchant. Choose it, then read again.</source>
        <translation>A chat list does not name its merchant. Choose it, then read again.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>All of it is recorded already: nothing to add.</source>
        <translation>All of it is recorded already: nothing to add.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Bring orders in</source>
        <translation>Bring orders in</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Cancel the order</translation>
    </message>
    <message>
        <source>Choose a file, or paste the chat&apos;s list, then press “Read”.</source>
        <translation>Choose a file, or paste the chat&apos;s list, then press “Read”.</translation>
    </message>
    <message>
        <source>Choose a line: its whole text stands here.</source>
        <translation>Choose a line: its whole text stands here.</translation>
    </message>
    <message>
        <source>Choose an order: what to look at in it stands here.</source>
        <translation>Choose an order: what to look at in it stands here.</translation>
    </message>
    <message>
        <source>Choose the order in the list first. Nothing was changed.</source>
        <translation>Choose the order in the list first. Nothing was changed.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>District data</source>
        <translation>District data</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Drop the draft</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>File: mini-program CSV or chat text</source>
        <translation>File: mini-program CSV or chat text</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Find: address, number, merchant, state</source>
        <translation>Find: address, number, merchant, state</translation>
    </message>
    <message>
        <source>It names {names}. Choose the one that these orders go to.</source>
        <translation>It names {names}. Choose the one that these orders go to.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Leave out (Enter)</source>
        <translation>Leave out (Enter)</translation>
    </message>
    <message>
        <source>Listed are all orders that wait for goods, and of the others the latest.</source>
        <translation>Listed are all orders that wait for goods, and of the others the latest.</translation>
    </message>
    <message>
        <source>Load it under “District data” first: orders are matched against it.</source>
        <translation>Load it under “District data” first: orders are matched against it.</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Merchant</translation>
    </message>
    <message>
        <source>Merchant of a chat list…</source>
        <translation>Merchant of a chat list…</translation>
    </message>
    <message>
        <source>Merchant of the chat list</source>
        <translation>Merchant of the chat list</translation>
    </message>
    <message>
        <source>New: {count}.</source>
        <translation>New: {count}.</translation>
    </message>
    <message>
        <source>No order could be read.</source>
        <translation>No order could be read.</translation>
    </message>
    <message>
        <source>No order is chosen.</source>
        <translation>No order is chosen.</translation>
    </message>
    <message>
        <source>No such order is recorded.</source>
        <translation>No such order is recorded.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Not taken: rows {rows} belong together, and one of them is wrong.</source>
        <translation>Not taken: rows {rows} belong together, and one of them is wrong.</translation>
    </message>
    <message>
        <source>Not taken: {orders}; problems: {problems}. They stay here until the draft is dropped.</source>
        <translation>Not taken: {orders}; problems: {problems}. They stay here until the draft is dropped.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Nothing is wrong.</translation>
    </message>
    <message>
        <source>Nothing new in it can be taken.</source>
        <translation>Nothing new in it can be taken.</translation>
    </message>
    <message>
        <source>Nothing of it was recorded, and pasted text is gone from memory.</source>
        <translation>Nothing of it was recorded, and pasted text is gone from memory.</translation>
    </message>
    <message>
        <source>Nothing to read yet.</source>
        <translation>Nothing to read yet.</translation>
    </message>
    <message>
        <source>Nothing was read yet. Choose a file or paste a list, then press “Read”.</source>
        <translation>Nothing was read yet. Choose a file or paste a list, then press “Read”.</translation>
    </message>
    <message>
        <source>Nothing was recorded. What was on the screen before is still there.</source>
        <translation>Nothing was recorded. What was on the screen before is still there.</translation>
    </message>
    <message>
        <source>One file at a time.</source>
        <translation>One file at a time.</translation>
    </message>
    <message>
        <source>Only the first of them stands in the field now.</source>
        <translation>Only the first of them stands in the field now.</translation>
    </message>
    <message>
        <source>Order cancelled.</source>
        <translation>Order cancelled.</translation>
    </message>
    <message>
        <source>Order lists (*.csv *.txt);;All files (*)</source>
        <translation>Order lists (*.csv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>Orders from a file</source>
        <translation>Orders from a file</translation>
    </message>
    <message>
        <source>Orders held back by them: {count}.</source>
        <translation>Orders held back by them: {count}.</translation>
    </message>
    <message>
        <source>Orders taken: {count}.</source>
        <translation>Orders taken: {count}.</translation>
    </message>
    <message>
        <source>Orders to take: {count}</source>
        <translation>Orders to take: {count}</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Pasted list</translation>
    </message>
    <message>
        <source>Problems ({count})</source>
        <translation>Problems ({count})</translation>
    </message>
    <message>
        <source>Problems: {count}.</source>
        <translation>Problems: {count}.</translation>
    </message>
    <message>
        <source>Read as {encoding}.</source>
        <translation>Read as {encoding}.</translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation>Read the file</translation>
    </message>
    <message>
        <source>Read the pasted list</source>
        <translation>Read the pasted list</translation>
    </message>
    <message>
        <source>Reading orders</source>
        <translation>Reading orders</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Reading was stopped.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Recorded already: {count}.</source>
        <translation>Recorded already: {count}.</translation>
    </message>
    <message>
        <source>Recording orders</source>
        <translation>Recording orders</translation>
    </message>
    <message>
        <source>Repeated word for word: {count}.</source>
        <translation>Repeated word for word: {count}.</translation>
    </message>
    <message>
        <source>Review ({count})</source>
        <translation>Review ({count})</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Take it (Enter)</source>
        <translation>Take it (Enter)</translation>
    </message>
    <message>
        <source>Take orders ({count})</source>
        <translation>Take orders ({count})</translation>
    </message>
    <message>
        <source>The district&apos;s data is missing.</source>
        <translation>The district&apos;s data is missing.</translation>
    </message>
    <message>
        <source>The draft is dropped.</source>
        <translation>The draft is dropped.</translation>
    </message>
    <message>
        <source>They are on the purchase lists now. Next: a vehicle arrives (F2).</source>
        <translation>They are on the purchase lists now. Next: a vehicle arrives (F2).</translation>
    </message>
    <message>
        <source>To look at first: {count}.</source>
        <translation>To look at first: {count}.</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>What is wrong, and what to do</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Whose list is it?</source>
        <translation>Whose list is it?</translation>
    </message>
    <message>
        <source>Why is the order cancelled?</source>
        <translation>Why is the order cancelled?</translation>
    </message>
    <message>
        <source>Written: {text}</source>
        <translation>Written: {text}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>look at it</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>recorded</translation>
    </message>
    <message>
        <source>shared out</source>
        <translation>shared out</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>will be taken</source>
        <translation>will be taken</translation>
    </message>
    <message>
        <source>{file}, order {number}</source>
        <translation>{file}, order {number}</translation>
    </message>
    <message>
        <source>{number}, {address}: it is off the purchase list.</source>
        <translation>{number}, {address}: it is off the purchase list.</translation>
    </message>
    <message>
        <source>… or paste the chat&apos;s list here. It is kept in memory only, until it is taken or dropped.</source>
        <translation>… or paste the chat&apos;s list here. It is kept in memory only, until it is taken or dropped.</translation>
    </message>
</context>
<context>
    <name>Packing</name>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Address not known</source>
        <translation>Address not known</translation>
    </message>
    <message>
        <source>Address or name</source>
        <translation>Address or name</translation>
    </message>
    <message>
        <source>All bags of this household: {count}</source>
        <translation>All bags of this household: {count}</translation>
    </message>
    <message>
        <source>All buildings</source>
        <translation>All buildings</translation>
    </message>
    <message>
        <source>All goods here are still held. They can be shared out once they are released.</source>
        <translation>All goods here are still held. They can be shared out once they are released.</translation>
    </message>
    <message>
        <source>All there for {address}.</source>
        <translation>All there for {address}.</translation>
    </message>
    <message>
        <source>And more of these: {count}.</source>
        <translation>And more of these: {count}.</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>Bag</translation>
    </message>
    <message>
        <source>Bag {number}/{of} · labels printed: {copies}</source>
        <translation>Bag {number}/{of} · labels printed: {copies}</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>Bags</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>Building {building}</source>
        <translation>Building {building}</translation>
    </message>
    <message>
        <source>Cannot walk far</source>
        <translation>Cannot walk far</translation>
    </message>
    <message>
        <source>Choose a household in the list.</source>
        <translation>Choose a household in the list.</translation>
    </message>
    <message>
        <source>Choose {delivery} above to see it. Nothing was changed.</source>
        <translation>Choose {delivery} above to see it. Nothing was changed.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Do not use {path}: the labels still count as not printed. Print them again. Why: {reason}</source>
        <translation>Do not use {path}: the labels still count as not printed. Print them again. Why: {reason}</translation>
    </message>
    <message>
        <source>Elderly</source>
        <translation>Elderly</translation>
    </message>
    <message>
        <source>Every packed bag of this delivery has its label. To print one again, choose its household.</source>
        <translation>Every packed bag of this delivery has its label. To print one again, choose its household.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>For {address}. Ticked: {done} of {all}.</source>
        <translation>For {address}. Ticked: {done} of {all}.</translation>
    </message>
    <message>
        <source>From label {number}</source>
        <translation>From label {number}</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Gets</translation>
    </message>
    <message>
        <source>Go to Disinfection</source>
        <translation>Go to Disinfection</translation>
    </message>
    <message>
        <source>Households packed: {packed}. To pack: {to_pack}.</source>
        <translation>Households packed: {packed}. To pack: {to_pack}.</translation>
    </message>
    <message>
        <source>In part: {count}</source>
        <translation>In part: {count}</translation>
    </message>
    <message>
        <source>Infant</source>
        <translation>Infant</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Its packing was taken back, or it is of another laptop. Nothing was changed.</source>
        <translation>Its packing was taken back, or it is of another laptop. Nothing was changed.</translation>
    </message>
    <message>
        <source>Labels printed: {copies}. Nothing was changed. To hand it over, go to Delivery.</source>
        <translation>Labels printed: {copies}. Nothing was changed. To hand it over, go to Delivery.</translation>
    </message>
    <message>
        <source>Labels written: {count}, failed: {failed}.</source>
        <translation>Labels written: {count}, failed: {failed}.</translation>
    </message>
    <message>
        <source>Labels written: {count}.</source>
        <translation>Labels written: {count}.</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicine</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>No delivery yet. When a vehicle comes, begin at Receiving (F2).</source>
        <translation>No delivery yet. When a vehicle comes, begin at Receiving (F2).</translation>
    </message>
    <message>
        <source>No file was kept and no label was recorded; they wait as before.</source>
        <translation>No file was kept and no label was recorded; they wait as before.</translation>
    </message>
    <message>
        <source>No household passes this filter. Clear it to see them all.</source>
        <translation>No household passes this filter. Clear it to see them all.</translation>
    </message>
    <message>
        <source>No label for {address}: {reason}</source>
        <translation>No label for {address}: {reason}</translation>
    </message>
    <message>
        <source>No label waits.</source>
        <translation>No label waits.</translation>
    </message>
    <message>
        <source>No such bag is recorded here.</source>
        <translation>No such bag is recorded here.</translation>
    </message>
    <message>
        <source>Nobody gets less than ordered.</source>
        <translation>Nobody gets less than ordered.</translation>
    </message>
    <message>
        <source>None released yet</source>
        <translation>None released yet</translation>
    </message>
    <message>
        <source>Not at all: {count}</source>
        <translation>Not at all: {count}</translation>
    </message>
    <message>
        <source>Nothing came</source>
        <translation>Nothing came</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. In order of ordering, whole lines first; what is left of an item goes in part to the next. These get less than they ordered:</source>
        <translation>Nothing is recorded yet. In order of ordering, whole lines first; what is left of an item goes in part to the next. These get less than they ordered:</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a household in the list first.</source>
        <translation>Nothing was changed. Choose a household in the list first.</translation>
    </message>
    <message>
        <source>Now print their labels. Ctrl+Z takes all of them back.</source>
        <translation>Now print their labels. Ctrl+Z takes all of them back.</translation>
    </message>
    <message>
        <source>Only to pack</source>
        <translation>Only to pack</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>Orders filled wholly: {count}</source>
        <translation>Orders filled wholly: {count}</translation>
    </message>
    <message>
        <source>Orders: {count}. Now pack: choose a household and press Enter.</source>
        <translation>Orders: {count}. Now pack: choose a household and press Enter.</translation>
    </message>
    <message>
        <source>Pack all shown ({count})</source>
        <translation>Pack all shown ({count})</translation>
    </message>
    <message>
        <source>Pack building {building} ({count})</source>
        <translation>Pack building {building} ({count})</translation>
    </message>
    <message>
        <source>Pack its building</source>
        <translation>Pack its building</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Packed</translation>
    </message>
    <message>
        <source>Packed (Enter)</source>
        <translation>Packed (Enter)</translation>
    </message>
    <message>
        <source>Packed (Enter) · bags: {count}</source>
        <translation>Packed (Enter) · bags: {count}</translation>
    </message>
    <message>
        <source>Packed. Bags: {count}.</source>
        <translation>Packed. Bags: {count}.</translation>
    </message>
    <message>
        <source>Packing for {count} households</source>
        <translation>Packing for {count} households</translation>
    </message>
    <message>
        <source>Pages: {pages}. Recorded. File: {path}</source>
        <translation>Pages: {pages}. Recorded. File: {path}</translation>
    </message>
    <message>
        <source>Paper for labels</source>
        <translation>Paper for labels</translation>
    </message>
    <message>
        <source>Partly packed</source>
        <translation>Partly packed</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Print labels ({count})</source>
        <translation>Print labels ({count})</translation>
    </message>
    <message>
        <source>Printing stopped.</source>
        <translation>Printing stopped.</translation>
    </message>
    <message>
        <source>Put it back. Nothing was ticked; the list is on the right.</source>
        <translation>Put it back. Nothing was ticked; the list is on the right.</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Qty</translation>
    </message>
    <message>
        <source>Share out</source>
        <translation>Share out</translation>
    </message>
    <message>
        <source>Shared out.</source>
        <translation>Shared out.</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>Start at label</source>
        <translation>Start at label</translation>
    </message>
    <message>
        <source>Start at this label of the first sheet; those before it are used.</source>
        <translation>Start at this label of the first sheet; those before it are used.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>The labels were written but not recorded.</source>
        <translation>The labels were written but not recorded.</translation>
    </message>
    <message>
        <source>This household is packed, or nothing came for it. Choose another.</source>
        <translation>This household is packed, or nothing came for it. Choose another.</translation>
    </message>
    <message>
        <source>Ticked by scanning: {done} of {all}</source>
        <translation>Ticked by scanning: {done} of {all}</translation>
    </message>
    <message>
        <source>To pack</source>
        <translation>To pack</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Which household?</source>
        <translation>Which household?</translation>
    </message>
    <message>
        <source>Which label to print again</source>
        <translation>Which label to print again</translation>
    </message>
    <message>
        <source>Writing labels</source>
        <translation>Writing labels</translation>
    </message>
    <message>
        <source>held: contact time over, not released yet</source>
        <translation>held: contact time over, not released yet</translation>
    </message>
    <message>
        <source>held: contact time until {time}</source>
        <translation>held: contact time until {time}</translation>
    </message>
    <message>
        <source>held: not disinfected</source>
        <translation>held: not disinfected</translation>
    </message>
    <message>
        <source>held: still being counted</source>
        <translation>held: still being counted</translation>
    </message>
    <message>
        <source>released, to share out</source>
        <translation>released, to share out</translation>
    </message>
    <message>
        <source>shared out</source>
        <translation>shared out</translation>
    </message>
    <message>
        <source>{amount}, short {short}</source>
        <translation>{amount}, short {short}</translation>
    </message>
    <message>
        <source>{bag} cold</source>
        <translation>{bag} cold</translation>
    </message>
    <message>
        <source>{bag} is of another delivery.</source>
        <translation>{bag} is of another delivery.</translation>
    </message>
    <message>
        <source>{compound}, building {building}</source>
        <translation>{compound}, building {building}</translation>
    </message>
    <message>
        <source>{count} Press Enter: packed.</source>
        <translation>{count} Press Enter: packed.</translation>
    </message>
    <message>
        <source>{items}, short {short}</source>
        <translation>{items}, short {short}</translation>
    </message>
    <message>
        <source>{item} is not for {address}.</source>
        <translation>{item} is not for {address}.</translation>
    </message>
    <message>
        <source>{item} is ticked already.</source>
        <translation>{item} is ticked already.</translation>
    </message>
    <message>
        <source>{time} {merchant} {plate} · {state}</source>
        <translation>{time} {merchant} {plate} · {state}</translation>
    </message>
    <message>
        <source>{what} Look at: {addresses}</source>
        <translation>{what} Look at: {addresses}</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>A count cannot go below zero.</source>
        <translation>A count cannot go below zero.</translation>
    </message>
    <message>
        <source>A shift is open already.</source>
        <translation>A shift is open already.</translation>
    </message>
    <message>
        <source>A taking-back stays.</source>
        <translation>A taking-back stays.</translation>
    </message>
    <message>
        <source>Agent or method is missing.</source>
        <translation>Agent or method is missing.</translation>
    </message>
    <message>
        <source>Everything that this delivery gives them is in bags already.</source>
        <translation>Everything that this delivery gives them is in bags already.</translation>
    </message>
    <message>
        <source>Handed over already.</source>
        <translation>Handed over already.</translation>
    </message>
    <message>
        <source>It can no longer be cancelled, and nothing was changed. Return its bags instead.</source>
        <translation>It can no longer be cancelled, and nothing was changed. Return its bags instead.</translation>
    </message>
    <message>
        <source>It was finished at {time}. To correct it, take “Count finished” back first.</source>
        <translation>It was finished at {time}. To correct it, take “Count finished” back first.</translation>
    </message>
    <message>
        <source>It was handed over at {time} by {person}. Nothing was changed.</source>
        <translation>It was handed over at {time} by {person}. Nothing was changed.</translation>
    </message>
    <message>
        <source>It was opened at {time}. Close it before you open the next one.</source>
        <translation>It was opened at {time}. Close it before you open the next one.</translation>
    </message>
    <message>
        <source>It was returned at {time} by {person}. Nothing was changed.</source>
        <translation>It was returned at {time} by {person}. Nothing was changed.</translation>
    </message>
    <message>
        <source>Its label is of {checkpoint}. Nothing was changed. Put the bag aside for them.</source>
        <translation>Its label is of {checkpoint}. Nothing was changed. Put the bag aside for them.</translation>
    </message>
    <message>
        <source>No order waits for this delivery.</source>
        <translation>No order waits for this delivery.</translation>
    </message>
    <message>
        <source>No shift is open.</source>
        <translation>No shift is open.</translation>
    </message>
    <message>
        <source>No such action.</source>
        <translation>No such action.</translation>
    </message>
    <message>
        <source>No such bag is recorded here.</source>
        <translation>No such bag is recorded here.</translation>
    </message>
    <message>
        <source>No such bag.</source>
        <translation>No such bag.</translation>
    </message>
    <message>
        <source>No such delivery.</source>
        <translation>No such delivery.</translation>
    </message>
    <message>
        <source>No such household.</source>
        <translation>No such household.</translation>
    </message>
    <message>
        <source>No such order.</source>
        <translation>No such order.</translation>
    </message>
    <message>
        <source>Not disinfected yet.</source>
        <translation>Not disinfected yet.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Not found.</translation>
    </message>
    <message>
        <source>Not one of our labels.</source>
        <translation>Not one of our labels.</translation>
    </message>
    <message>
        <source>Not shared out yet.</source>
        <translation>Not shared out yet.</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>Nothing has been counted yet.</translation>
    </message>
    <message>
        <source>Nothing is left to pack.</source>
        <translation>Nothing is left to pack.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Nothing was changed. Do the action again instead.</source>
        <translation>Nothing was changed. Do the action again instead.</translation>
    </message>
    <message>
        <source>Nothing was changed. Scan again; if the label is torn, print it once more at Packing.</source>
        <translation>Nothing was changed. Scan again; if the label is torn, print it once more at Packing.</translation>
    </message>
    <message>
        <source>Nothing was packed. Share the delivery out over the households first.</source>
        <translation>Nothing was packed. Share the delivery out over the households first.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Choose what the load was treated with, and how.</source>
        <translation>Nothing was recorded. Choose what the load was treated with, and how.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Finish the count at Receiving first.</source>
        <translation>Nothing was recorded. Finish the count at Receiving first.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Open a shift at the Shift station, then do it again.</source>
        <translation>Nothing was recorded. Open a shift at the Shift station, then do it again.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Say in a few words why, then do it again.</source>
        <translation>Nothing was recorded. Say in a few words why, then do it again.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Scan your badge, or choose your name below, then do it again.</source>
        <translation>Nothing was recorded. Scan your badge, or choose your name below, then do it again.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Type the plate of the vehicle.</source>
        <translation>Nothing was recorded. Type the plate of the vehicle.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Write what the next shift must know.</source>
        <translation>Nothing was recorded. Write what the next shift must know.</translation>
    </message>
    <message>
        <source>Nothing was shared out. Orders taken after the vehicle came wait for the next one.</source>
        <translation>Nothing was shared out. Orders taken after the vehicle came wait for the next one.</translation>
    </message>
    <message>
        <source>Only half of the label was read.</source>
        <translation>Only half of the label was read.</translation>
    </message>
    <message>
        <source>Only what was recorded in the open shift can be taken back here. Nothing was changed.</source>
        <translation>Only what was recorded in the open shift can be taken back here. Nothing was changed.</translation>
    </message>
    <message>
        <source>Order {number} is recorded with other content, so none of these orders was recorded. Leave it out, or cancel the recorded one first.</source>
        <translation>Order {number} is recorded with other content, so none of these orders was recorded. Leave it out, or cancel the recorded one first.</translation>
    </message>
    <message>
        <source>Released already.</source>
        <translation>Released already.</translation>
    </message>
    <message>
        <source>Returned to stock already.</source>
        <translation>Returned to stock already.</translation>
    </message>
    <message>
        <source>Shared out already.</source>
        <translation>Shared out already.</translation>
    </message>
    <message>
        <source>Something later stands on this.</source>
        <translation>Something later stands on this.</translation>
    </message>
    <message>
        <source>Take back “{kind}” of {time} first. Nothing was changed.</source>
        <translation>Take back “{kind}” of {time} first. Nothing was changed.</translation>
    </message>
    <message>
        <source>Taken back already.</source>
        <translation>Taken back already.</translation>
    </message>
    <message>
        <source>That was recorded in another shift.</source>
        <translation>That was recorded in another shift.</translation>
    </message>
    <message>
        <source>The clock of this laptop was set back.</source>
        <translation>The clock of this laptop was set back.</translation>
    </message>
    <message>
        <source>The contact time is still running.</source>
        <translation>The contact time is still running.</translation>
    </message>
    <message>
        <source>The count is finished already.</source>
        <translation>The count is finished already.</translation>
    </message>
    <message>
        <source>The count is not finished.</source>
        <translation>The count is not finished.</translation>
    </message>
    <message>
        <source>The count stays open. Count the load first; what was refused is counted too.</source>
        <translation>The count stays open. Count the load first; what was refused is counted too.</translation>
    </message>
    <message>
        <source>The disinfection began at {time}, which is later than the clock says now. The goods stay held. Set the clock right, then release them.</source>
        <translation>The disinfection began at {time}, which is later than the clock says now. The goods stay held. Set the clock right, then release them.</translation>
    </message>
    <message>
        <source>The goods are held.</source>
        <translation>The goods are held.</translation>
    </message>
    <message>
        <source>The goods for this order are shared out.</source>
        <translation>The goods for this order are shared out.</translation>
    </message>
    <message>
        <source>The goods stay held until {time}; {minutes} minutes are left.</source>
        <translation>The goods stay held until {time}; {minutes} minutes are left.</translation>
    </message>
    <message>
        <source>The goods stay held. Start the disinfection first.</source>
        <translation>The goods stay held. Start the disinfection first.</translation>
    </message>
    <message>
        <source>The goods were released at {time}. Nothing was changed.</source>
        <translation>The goods were released at {time}. Nothing was changed.</translation>
    </message>
    <message>
        <source>The label is good, but this laptop knows no such bag, or its packing was taken back. Nothing was changed. Keep the bag and ask at Packing.</source>
        <translation>The label is good, but this laptop knows no such bag, or its packing was taken back. Nothing was changed. Keep the bag and ask at Packing.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>The note is empty.</translation>
    </message>
    <message>
        <source>The plate is missing.</source>
        <translation>The plate is missing.</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>The reason is missing.</translation>
    </message>
    <message>
        <source>They may not be shared out or packed before they are released at Disinfection.</source>
        <translation>They may not be shared out or packed before they are released at Disinfection.</translation>
    </message>
    <message>
        <source>This bag belongs to another checkpoint.</source>
        <translation>This bag belongs to another checkpoint.</translation>
    </message>
    <message>
        <source>This code is not a bag label of this program. Nothing was changed. Scan the label on the bag.</source>
        <translation>This code is not a bag label of this program. Nothing was changed. Scan the label on the bag.</translation>
    </message>
    <message>
        <source>This concentration cannot be right.</source>
        <translation>This concentration cannot be right.</translation>
    </message>
    <message>
        <source>This contact time cannot be right.</source>
        <translation>This contact time cannot be right.</translation>
    </message>
    <message>
        <source>This delivery was shared out at {time}. Nothing was changed.</source>
        <translation>This delivery was shared out at {time}. Nothing was changed.</translation>
    </message>
    <message>
        <source>This merchant is not known.</source>
        <translation>This merchant is not known.</translation>
    </message>
    <message>
        <source>This order is cancelled already.</source>
        <translation>This order is cancelled already.</translation>
    </message>
    <message>
        <source>This order number is taken.</source>
        <translation>This order number is taken.</translation>
    </message>
    <message>
        <source>This product is not known.</source>
        <translation>This product is not known.</translation>
    </message>
    <message>
        <source>This quantity cannot be right.</source>
        <translation>This quantity cannot be right.</translation>
    </message>
    <message>
        <source>Who is on?</source>
        <translation>Who is on?</translation>
    </message>
    <message>
        <source>{concentration} mg/L was given. Nothing was recorded. Read it from the agent&apos;s label.</source>
        <translation>{concentration} mg/L was given. Nothing was recorded. Read it from the agent&apos;s label.</translation>
    </message>
    <message>
        <source>{counted} is counted now, and stays so. Type the total as you see it.</source>
        <translation>{counted} is counted now, and stays so. Type the total as you see it.</translation>
    </message>
    <message>
        <source>{minutes} minutes were given. Nothing was recorded. Type a time of up to one day.</source>
        <translation>{minutes} minutes were given. Nothing was recorded. Type a time of up to one day.</translation>
    </message>
    <message>
        <source>{quantity} was given. Nothing was recorded. Type a number above zero and below a million.</source>
        <translation>{quantity} was given. Nothing was recorded. Type a number above zero and below a million.</translation>
    </message>
    <message>
        <source>“{code}” is neither on this purchase list nor in the catalogue. Nothing was counted. Find the line by its name and type the quantity.</source>
        <translation>“{code}” is neither on this purchase list nor in the catalogue. Nothing was counted. Find the line by its name and type the quantity.</translation>
    </message>
    <message>
        <source>“{id}” is not recorded on this laptop. Nothing was changed.</source>
        <translation>“{id}” is not recorded on this laptop. Nothing was changed.</translation>
    </message>
    <message>
        <source>“{merchant}” is not in the list of merchants. Nothing was recorded. Choose one from the list.</source>
        <translation>“{merchant}” is not in the list of merchants. Nothing was recorded. Choose one from the list.</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A scan counts as good. Was it not good? Ctrl+Z, then Ctrl+2 or Ctrl+3, reason, +1.</source>
        <translation>A scan counts as good. Was it not good? Ctrl+Z, then Ctrl+2 or Ctrl+3, reason, +1.</translation>
    </message>
    <message>
        <source>A vehicle has arrived</source>
        <translation>A vehicle has arrived</translation>
    </message>
    <message>
        <source>All as ordered</source>
        <translation>All as ordered</translation>
    </message>
    <message>
        <source>As many good ones came as were ordered (Ctrl+=)</source>
        <translation>As many good ones came as were ordered (Ctrl+=)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Backup supplier</source>
        <translation>Backup supplier</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Broken</translation>
    </message>
    <message>
        <source>Choose the merchant in the list.</source>
        <translation>Choose the merchant in the list.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Complete.</source>
        <translation>Complete.</translation>
    </message>
    <message>
        <source>Count finished at {time}. The goods are held until they are disinfected.</source>
        <translation>Count finished at {time}. The goods are held until they are disinfected.</translation>
    </message>
    <message>
        <source>Count finished at {time}. The goods are released.</source>
        <translation>Count finished at {time}. The goods are released.</translation>
    </message>
    <message>
        <source>Count finished.</source>
        <translation>Count finished.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Counting</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>Damaged in all {unit}</source>
        <translation>Damaged in all {unit}</translation>
    </message>
    <message>
        <source>Damaged {damaged}</source>
        <translation>Damaged {damaged}</translation>
    </message>
    <message>
        <source>Damaged {damaged}, refused {refused}</source>
        <translation>Damaged {damaged}, refused {refused}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Disinfection</source>
        <translation>Disinfection</translation>
    </message>
    <message>
        <source>Everything as ordered. Finish the count?</source>
        <translation>Everything as ordered. Finish the count?</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>Find an item</translation>
    </message>
    <message>
        <source>Find an item (Ctrl+F)</source>
        <translation>Find an item (Ctrl+F)</translation>
    </message>
    <message>
        <source>Finish the count</source>
        <translation>Finish the count</translation>
    </message>
    <message>
        <source>Go on counting (Esc)</source>
        <translation>Go on counting (Esc)</translation>
    </message>
    <message>
        <source>Go to Disinfection</source>
        <translation>Go to Disinfection</translation>
    </message>
    <message>
        <source>Go to Packing</source>
        <translation>Go to Packing</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Good in all {unit}</source>
        <translation>Good in all {unit}</translation>
    </message>
    <message>
        <source>Hide what is complete or not counted yet (Ctrl+D)</source>
        <translation>Hide what is complete or not counted yet (Ctrl+D)</translation>
    </message>
    <message>
        <source>It is not on this purchase list, and was counted all the same. Set it aside.</source>
        <translation>It is not on this purchase list, and was counted all the same. Set it aside.</translation>
    </message>
    <message>
        <source>It is not on this purchase list.</source>
        <translation>It is not on this purchase list.</translation>
    </message>
    <message>
        <source>It stood so already; nothing new was recorded.</source>
        <translation>It stood so already; nothing new was recorded.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Items complete: {count}.</source>
        <translation>Items complete: {count}.</translation>
    </message>
    <message>
        <source>Items damaged: {count} ({names}).</source>
        <translation>Items damaged: {count} ({names}).</translation>
    </message>
    <message>
        <source>Items due</source>
        <translation>Items due</translation>
    </message>
    <message>
        <source>Items not ordered: {count} ({names}).</source>
        <translation>Items not ordered: {count} ({names}).</translation>
    </message>
    <message>
        <source>Items of which nothing came: {count} ({names}).</source>
        <translation>Items of which nothing came: {count} ({names}).</translation>
    </message>
    <message>
        <source>Items on its purchase list: {count}. Scan the goods, or type what you count.</source>
        <translation>Items on its purchase list: {count}. Scan the goods, or type what you count.</translation>
    </message>
    <message>
        <source>Items over: {count} ({names}).</source>
        <translation>Items over: {count} ({names}).</translation>
    </message>
    <message>
        <source>Items refused: {count} ({names}).</source>
        <translation>Items refused: {count} ({names}).</translation>
    </message>
    <message>
        <source>Items short: {count} ({names}).</source>
        <translation>Items short: {count} ({names}).</translation>
    </message>
    <message>
        <source>Items that differ: {count}. Finish the count?</source>
        <translation>Items that differ: {count}. Finish the count?</translation>
    </message>
    <message>
        <source>Leaking</source>
        <translation>Leaking</translation>
    </message>
    <message>
        <source>Main supplier</source>
        <translation>Main supplier</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>May stay empty</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Merchant</translation>
    </message>
    <message>
        <source>No merchant of that name. Clear the field to see them all.</source>
        <translation>No merchant of that name. Clear the field to see them all.</translation>
    </message>
    <message>
        <source>No vehicle is chosen.</source>
        <translation>No vehicle is chosen.</translation>
    </message>
    <message>
        <source>No vehicle yet. Press Ctrl+N when one arrives.</source>
        <translation>No vehicle yet. Press Ctrl+N when one arrives.</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Not counted yet</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Not on the list</translation>
    </message>
    <message>
        <source>Not ordered: {count}</source>
        <translation>Not ordered: {count}</translation>
    </message>
    <message>
        <source>Nothing is on order with this merchant: whatever you count will stand as not ordered. Was another merchant meant, take it back with Ctrl+Z.</source>
        <translation>Nothing is on order with this merchant: whatever you count will stand as not ordered. Was another merchant meant, take it back with Ctrl+Z.</translation>
    </message>
    <message>
        <source>Nothing to show. Choose a vehicle, or clear the search and the filter.</source>
        <translation>Nothing to show. Choose a vehicle, or clear the search and the filter.</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation>Nothing was counted.</translation>
    </message>
    <message>
        <source>Nothing was counted. Record the vehicle with Ctrl+N or choose one, then scan again.</source>
        <translation>Nothing was counted. Record the vehicle with Ctrl+N or choose one, then scan again.</translation>
    </message>
    <message>
        <source>Nothing was counted. Scan the item, or choose its line with the arrow keys.</source>
        <translation>Nothing was counted. Scan the item, or choose its line with the arrow keys.</translation>
    </message>
    <message>
        <source>Nothing was recorded yet. Enter finishes the count, Esc goes on counting.</source>
        <translation>Nothing was recorded yet. Enter finishes the count, Esc goes on counting.</translation>
    </message>
    <message>
        <source>One more of this item (the + key)</source>
        <translation>One more of this item (the + key)</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Only differences</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>Over {count}</source>
        <translation>Over {count}</translation>
    </message>
    <message>
        <source>Packaging open</source>
        <translation>Packaging open</translation>
    </message>
    <message>
        <source>Pass number</source>
        <translation>Pass number</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Plate</translation>
    </message>
    <message>
        <source>Purchase list and counts</source>
        <translation>Purchase list and counts</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reason: choose or type</source>
        <translation>Reason: choose or type</translation>
    </message>
    <message>
        <source>Record a vehicle that stands at the gate (Ctrl+N)</source>
        <translation>Record a vehicle that stands at the gate (Ctrl+N)</translation>
    </message>
    <message>
        <source>Record arrival</source>
        <translation>Record arrival</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Refused in all {unit}</source>
        <translation>Refused in all {unit}</translation>
    </message>
    <message>
        <source>Refused {refused}</source>
        <translation>Refused {refused}</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>Say why: choose a reason or type one.</source>
        <translation>Say why: choose a reason or type one.</translation>
    </message>
    <message>
        <source>Scan an item, or choose its line with ↑ and ↓</source>
        <translation>Scan an item, or choose its line with ↑ and ↓</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Set it aside for the driver. Good: {progress}</source>
        <translation>Set it aside for the driver. Good: {progress}</translation>
    </message>
    <message>
        <source>Shared out</source>
        <translation>Shared out</translation>
    </message>
    <message>
        <source>Short {count}</source>
        <translation>Short {count}</translation>
    </message>
    <message>
        <source>Shows what differs before anything is recorded (Ctrl+Enter)</source>
        <translation>Shows what differs before anything is recorded (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Spoiled</translation>
    </message>
    <message>
        <source>Squashed</source>
        <translation>Squashed</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Still missing: {count} {unit}.</source>
        <translation>Still missing: {count} {unit}.</translation>
    </message>
    <message>
        <source>Thawed</source>
        <translation>Thawed</translation>
    </message>
    <message>
        <source>This code is not in the catalogue.</source>
        <translation>This code is not in the catalogue.</translation>
    </message>
    <message>
        <source>To correct the count, take “Count finished” back first (Ctrl+Z).</source>
        <translation>To correct the count, take “Count finished” back first (Ctrl+Z).</translation>
    </message>
    <message>
        <source>To disinfect</source>
        <translation>To disinfect</translation>
    </message>
    <message>
        <source>Type the total first, then press Enter.</source>
        <translation>Type the total first, then press Enter.</translation>
    </message>
    <message>
        <source>Type to search, ↑ ↓ to choose</source>
        <translation>Type to search, ↑ ↓ to choose</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehicle</translation>
    </message>
    <message>
        <source>Vehicle arrived</source>
        <translation>Vehicle arrived</translation>
    </message>
    <message>
        <source>Vehicles of the day</source>
        <translation>Vehicles of the day</translation>
    </message>
    <message>
        <source>What will be recorded</source>
        <translation>What will be recorded</translation>
    </message>
    <message>
        <source>Which item?</source>
        <translation>Which item?</translation>
    </message>
    <message>
        <source>Which merchant?</source>
        <translation>Which merchant?</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Wrong item</translation>
    </message>
    <message>
        <source>Yes, finish the count</source>
        <translation>Yes, finish the count</translation>
    </message>
    <message>
        <source>such as 黑A12345</source>
        <translation>such as 黑A12345</translation>
    </message>
    <message>
        <source>{count} of {ordered} {unit}</source>
        <translation>{count} of {ordered} {unit}</translation>
    </message>
    <message>
        <source>{count} {unit}, not ordered</source>
        <translation>{count} {unit}, not ordered</translation>
    </message>
    <message>
        <source>{delivery}: the goods are held. Next: disinfection (Enter).</source>
        <translation>{delivery}: the goods are held. Next: disinfection (Enter).</translation>
    </message>
    <message>
        <source>{item}, {condition}: {count} {unit}</source>
        <translation>{item}, {condition}: {count} {unit}</translation>
    </message>
    <message>
        <source>{item}: {progress}</source>
        <translation>{item}: {progress}</translation>
    </message>
    <message>
        <source>{merchant} {plate} has arrived.</source>
        <translation>{merchant} {plate} has arrived.</translation>
    </message>
    <message>
        <source>{names} and more</source>
        <translation>{names} and more</translation>
    </message>
    <message>
        <source>{over} {unit} more than ordered. Set it aside for the driver.</source>
        <translation>{over} {unit} more than ordered. Set it aside for the driver.</translation>
    </message>
    <message>
        <source>“{code}” was read; nothing was counted. Find the item by its name (Ctrl+F) and type how many came.</source>
        <translation>“{code}” was read; nothing was counted. Find the item by its name (Ctrl+F) and type how many came.</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Type digits, such as 12 or 2.5.</source>
        <translation>“{text}” is not a number. Type digits, such as 12 or 2.5.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>All well</source>
        <translation>All well</translation>
    </message>
    <message>
        <source>Attention: {count}</source>
        <translation>Attention: {count}</translation>
    </message>
    <message>
        <source>Bags handed out twice: {count}. Two laptops gave out the same bag; ask both before sending.</source>
        <translation>Bags handed out twice: {count}. Two laptops gave out the same bag; ask both before sending.</translation>
    </message>
    <message>
        <source>Checkpoint {checkpoint}</source>
        <translation>Checkpoint {checkpoint}</translation>
    </message>
    <message>
        <source>Close the open dialog first.</source>
        <translation>Close the open dialog first.</translation>
    </message>
    <message>
        <source>Dark theme, for a dark room</source>
        <translation>Dark theme, for a dark room</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Disinfection</source>
        <translation>Disinfection</translation>
    </message>
    <message>
        <source>Each answer has its own sound.</source>
        <translation>Each answer has its own sound.</translation>
    </message>
    <message>
        <source>Entries recorded here that no other laptop and no office has yet: {count}</source>
        <translation>Entries recorded here that no other laptop and no office has yet: {count}</translation>
    </message>
    <message>
        <source>Entries set aside: {count}. They contradict what is recorded here; call the office.</source>
        <translation>Entries set aside: {count}. They contradict what is recorded here; call the office.</translation>
    </message>
    <message>
        <source>Entries this version cannot read: {count}. They are kept; update the program.</source>
        <translation>Entries this version cannot read: {count}. They are kept; update the program.</translation>
    </message>
    <message>
        <source>Half a scan.</source>
        <translation>Half a scan.</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Light theme</translation>
    </message>
    <message>
        <source>No loudspeaker was found: the computer beeps instead.</source>
        <translation>No loudspeaker was found: the computer beeps instead.</translation>
    </message>
    <message>
        <source>No shift open</source>
        <translation>No shift open</translation>
    </message>
    <message>
        <source>Nobody is on</source>
        <translation>Nobody is on</translation>
    </message>
    <message>
        <source>Nobody of this number is on the list.</source>
        <translation>Nobody of this number is on the list.</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Nothing needs attention.</translation>
    </message>
    <message>
        <source>On now: what is recorded from here on is recorded in your name.</source>
        <translation>On now: what is recorded from here on is recorded in your name.</translation>
    </message>
    <message>
        <source>Only “{part}” came from the scanner. Nothing was changed. Scan again.</source>
        <translation>Only “{part}” came from the scanner. Nothing was changed. Scan again.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Orders that got goods twice: {count}. Compare their bags before more is packed.</source>
        <translation>Orders that got goods twice: {count}. Compare their bags before more is packed.</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Packing</translation>
    </message>
    <message>
        <source>Ready. Scan something, or choose below.</source>
        <translation>Ready. Scan something, or choose below.</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Receiving</translation>
    </message>
    <message>
        <source>Scan field</source>
        <translation>Scan field</translation>
    </message>
    <message>
        <source>Scan or type a code</source>
        <translation>Scan or type a code</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Shift since {time}</source>
        <translation>Shift since {time}</translation>
    </message>
    <message>
        <source>The scan of “{code}” was left out. Nothing was changed.</source>
        <translation>The scan of “{code}” was left out. Nothing was changed.</translation>
    </message>
    <message>
        <source>To send: {count}</source>
        <translation>To send: {count}</translation>
    </message>
    <message>
        <source>Who is on. Press to change, or scan a badge at any station.</source>
        <translation>Who is on. Press to change, or scan a badge at any station.</translation>
    </message>
    <message>
        <source>You are on already; what is recorded is recorded in your name.</source>
        <translation>You are on already; what is recorded is recorded in your name.</translation>
    </message>
    <message>
        <source>{number} is not among the volunteers. Nothing was changed.</source>
        <translation>{number} is not among the volunteers. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>A note for the next shift; no names, no phone numbers</source>
        <translation>A note for the next shift; no names, no phone numbers</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Add note</translation>
    </message>
    <message>
        <source>Alerts that nobody has settled: {count}.</source>
        <translation>Alerts that nobody has settled: {count}.</translation>
    </message>
    <message>
        <source>And {count} more characters.</source>
        <translation>And {count} more characters.</translation>
    </message>
    <message>
        <source>Bags carried in + packed = handed over + returned + waiting: it adds up.</source>
        <translation>Bags carried in + packed = handed over + returned + waiting: it adds up.</translation>
    </message>
    <message>
        <source>Bags waiting to be handed over: {count}.</source>
        <translation>Bags waiting to be handed over: {count}.</translation>
    </message>
    <message>
        <source>Bags without a label: {count}.</source>
        <translation>Bags without a label: {count}.</translation>
    </message>
    <message>
        <source>Carried in</source>
        <translation>Carried in</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Close all the same</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Close the shift</translation>
    </message>
    <message>
        <source>Close with this left to the next shift?</source>
        <translation>Close with this left to the next shift?</translation>
    </message>
    <message>
        <source>Deliveries held by a contact time or not yet released: {count}.</source>
        <translation>Deliveries held by a contact time or not yet released: {count}.</translation>
    </message>
    <message>
        <source>Deliveries not yet counted or disinfected: {count}.</source>
        <translation>Deliveries not yet counted or disinfected: {count}.</translation>
    </message>
    <message>
        <source>Deliveries released but not shared out: {count}.</source>
        <translation>Deliveries released but not shared out: {count}.</translation>
    </message>
    <message>
        <source>Everything in this shift</source>
        <translation>Everything in this shift</translation>
    </message>
    <message>
        <source>Everything is recorded under this shift until it is closed.</source>
        <translation>Everything is recorded under this shift until it is closed.</translation>
    </message>
    <message>
        <source>Export its log for the next shift.</source>
        <translation>Export its log for the next shift.</translation>
    </message>
    <message>
        <source>Export the log (CSV, XLSX, PDF)</source>
        <translation>Export the log (CSV, XLSX, PDF)</translation>
    </message>
    <message>
        <source>Folder for exports</source>
        <translation>Folder for exports</translation>
    </message>
    <message>
        <source>Go on with orders (F1), or with the next vehicle (F2).</source>
        <translation>Go on with orders (F1), or with the next vehicle (F2).</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Its opening was taken back. Nothing was written; choose another shift.</source>
        <translation>Its opening was taken back. Nothing was written; choose another shift.</translation>
    </message>
    <message>
        <source>No shift is open.</source>
        <translation>No shift is open.</translation>
    </message>
    <message>
        <source>No shift yet.</source>
        <translation>No shift yet.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Noted.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this shift yet.</source>
        <translation>Nothing was recorded in this shift yet.</translation>
    </message>
    <message>
        <source>Open one: nothing can be recorded before.</source>
        <translation>Open one: nothing can be recorded before.</translation>
    </message>
    <message>
        <source>Open since {opened}</source>
        <translation>Open since {opened}</translation>
    </message>
    <message>
        <source>Open since {time}, by {person}</source>
        <translation>Open since {time}, by {person}</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>Open the shift</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Packed</translation>
    </message>
    <message>
        <source>Press “Close all the same” to close.</source>
        <translation>Press “Close all the same” to close.</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>The bags do not add up. Tell the supervisor before you close.</source>
        <translation>The bags do not add up. Tell the supervisor before you close.</translation>
    </message>
    <message>
        <source>The shift is closed.</source>
        <translation>The shift is closed.</translation>
    </message>
    <message>
        <source>The shift is open.</source>
        <translation>The shift is open.</translation>
    </message>
    <message>
        <source>The shift log is written.</source>
        <translation>The shift log is written.</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>This folder is not there.</translation>
    </message>
    <message>
        <source>This is not a folder.</source>
        <translation>This is not a folder.</translation>
    </message>
    <message>
        <source>This shift is not recorded any more.</source>
        <translation>This shift is not recorded any more.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Which shift</source>
        <translation>Which shift</translation>
    </message>
    <message>
        <source>Writing the shift log</source>
        <translation>Writing the shift log</translation>
    </message>
    <message>
        <source>{files}, in {folder}.</source>
        <translation>{files}, in {folder}.</translation>
    </message>
    <message>
        <source>{opened} to {closed}</source>
        <translation>{opened} to {closed}</translation>
    </message>
    <message>
        <source>“{path}” is a file. Type or choose the folder that it lies in.</source>
        <translation>“{path}” is a file. Type or choose the folder that it lies in.</translation>
    </message>
    <message>
        <source>“{path}” was not taken. Type a whole path, or choose the folder.</source>
        <translation>“{path}” was not taken. Type a whole path, or choose the folder.</translation>
    </message>
</context>
<context>
    <name>ShiftLog</name>
    <message>
        <source>A line is one action, or what one person handed over in a row within a quarter of an hour.</source>
        <translation>A line is one action, or what one person handed over in a row within a quarter of an hour.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>Bags</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Came = good + damaged + refused</source>
        <translation>Came = good + damaged + refused</translation>
    </message>
    <message>
        <source>Carried in + packed = handed over + returned + waiting</source>
        <translation>Carried in + packed = handed over + returned + waiting</translation>
    </message>
    <message>
        <source>Carried to the door</source>
        <translation>Carried to the door</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Closed by</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Counted by the log = came</source>
        <translation>Counted by the log = came</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>Date, time</source>
        <translation>Date, time</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Deliveries</translation>
    </message>
    <message>
        <source>Each entry by itself is in the XLSX and the CSV of the same name: {name}.</source>
        <translation>Each entry by itself is in the XLSX and the CSV of the same name: {name}.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Entries taken back</source>
        <translation>Entries taken back</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exported</translation>
    </message>
    <message>
        <source>Exported {time}</source>
        <translation>Exported {time}</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Given to orders ≥ packed</source>
        <translation>Given to orders ≥ packed</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Good ≥ given to orders</source>
        <translation>Good ≥ given to orders</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Handed over at the table</source>
        <translation>Handed over at the table</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Kind of entry</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Left side</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Merchant</translation>
    </message>
    <message>
        <source>Must be</source>
        <translation>Must be</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No delivery was shared out.</source>
        <translation>No delivery was shared out.</translation>
    </message>
    <message>
        <source>No notes were left.</source>
        <translation>No notes were left.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing ordered or counted</source>
        <translation>Nothing ordered or counted</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nothing was recorded.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Opened by</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>Ordered + over = good + short</source>
        <translation>Ordered + over = good + short</translation>
    </message>
    <message>
        <source>Ordered by households = given + short</source>
        <translation>Ordered by households = given + short</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Packed</translation>
    </message>
    <message>
        <source>Packed by the log = packed by the balance</source>
        <translation>Packed by the log = packed by the balance</translation>
    </message>
    <message>
        <source>Packed in the shift</source>
        <translation>Packed in the shift</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Plate</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Returned to stock</source>
        <translation>Returned to stock</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Right side</translation>
    </message>
    <message>
        <source>Shared out</source>
        <translation>Shared out</translation>
    </message>
    <message>
        <source>Shift log, {checkpoint}, {opened}</source>
        <translation>Shift log, {checkpoint}, {opened}</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Still waiting</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Supervisor who comes</source>
        <translation>Supervisor who comes</translation>
    </message>
    <message>
        <source>Supervisor who leaves</source>
        <translation>Supervisor who leaves</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>The shift worked on no delivery.</source>
        <translation>The shift worked on no delivery.</translation>
    </message>
    <message>
        <source>This version of the program cannot read the entry. It is kept as it is.</source>
        <translation>This version of the program cannot read the entry. It is kept as it is.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Times are local</source>
        <translation>Times are local</translation>
    </message>
    <message>
        <source>To pack</source>
        <translation>To pack</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Waiting now = waiting by the balance</source>
        <translation>Waiting now = waiting by the balance</translation>
    </message>
    <message>
        <source>Waiting when the shift began</source>
        <translation>Waiting when the shift began</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>bags</source>
        <translation>bags</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>continued</translation>
    </message>
    <message>
        <source>equal to</source>
        <translation>equal to</translation>
    </message>
    <message>
        <source>label staff</source>
        <translation>label staff</translation>
    </message>
    <message>
        <source>order desk</source>
        <translation>order desk</translation>
    </message>
    <message>
        <source>partly taken back: {taken} of {count}</source>
        <translation>partly taken back: {taken} of {count}</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>supervisor</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>volunteer</translation>
    </message>
    <message>
        <source>{count} at once. The first: {what}</source>
        <translation>{count} at once. The first: {what}</translation>
    </message>
    <message>
        <source>{id} {name}, {role}</source>
        <translation>{id} {name}, {role}</translation>
    </message>
    <message>
        <source>{item}, {unit}</source>
        <translation>{item}, {unit}</translation>
    </message>
    <message>
        <source>{what}, {count}: {list}</source>
        <translation>{what}, {count}: {list}</translation>
    </message>
    <message>
        <source>× Counts differ: see the checks.</source>
        <translation>× Counts differ: see the checks.</translation>
    </message>
    <message>
        <source>× differs</source>
        <translation>× differs</translation>
    </message>
    <message>
        <source>… (a cell holds no more; the CSV has the whole text)</source>
        <translation>… (a cell holds no more; the CSV has the whole text)</translation>
    </message>
    <message>
        <source>✓ All counts agree.</source>
        <translation>✓ All counts agree.</translation>
    </message>
    <message>
        <source>✓ agrees</source>
        <translation>✓ agrees</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>What was not finished was left out. Start it again when you like.</source>
        <translation>What was not finished was left out. Start it again when you like.</translation>
    </message>
</context>
</TS>
