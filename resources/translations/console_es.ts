<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>BuildingTiles</name>
    <message>
        <source>{given} / {homes} homes</source>
        <translation>{given} / {homes} viv.</translation>
    </message>
    <message>
        <source>{given} of {homes} with their owners</source>
        <translation>{given} de {homes} con sus propietarios</translation>
    </message>
</context>
<context>
    <name>CustodyLine</name>
    <message>
        <source>Never left the key room since it was made</source>
        <translation>No ha salido del cuarto de llaves desde que se creó</translation>
    </message>
    <message>
        <source>counted and accepted</source>
        <translation>contado y aceptado</translation>
    </message>
    <message>
        <source>refused, stayed where it was</source>
        <translation>rechazado, quedó donde estaba</translation>
    </message>
    <message>
        <source>waits to be accepted</source>
        <translation>a la espera de aceptación</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is being built</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>This page is being built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hall</name>
    <message>
        <source>Called again</source>
        <translation>Segundo aviso</translation>
    </message>
    <message>
        <source>Calls are paused</source>
        <translation>Llamadas en pausa</translation>
    </message>
    <message>
        <source>Calls go on at {time}</source>
        <translation>Las llamadas siguen a las {time}</translation>
    </message>
    <message>
        <source>Calls have ended for today</source>
        <translation>Las llamadas de hoy han terminado</translation>
    </message>
    <message>
        <source>Calls paused</source>
        <translation>Avisos en pausa</translation>
    </message>
    <message>
        <source>Calls shown until {time}, coming back</source>
        <translation>Llamadas hasta las {time}; volvemos enseguida</translation>
    </message>
    <message>
        <source>Calls will begin soon</source>
        <translation>Las llamadas empezarán pronto</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Puesto {number}</translation>
    </message>
    <message>
        <source>Do you need help? The check-in desk is there for you.</source>
        <translation>¿Necesita ayuda? Acuda a la mesa de acogida.</translation>
    </message>
    <message>
        <source>Home handover</source>
        <translation>Entrega de viviendas</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Último aviso</translation>
    </message>
    <message>
        <source>Latest call as of {time}</source>
        <translation>Última llamada a las {time}</translation>
    </message>
    <message>
        <source>Lunch break</source>
        <translation>Pausa para comer</translation>
    </message>
    <message>
        <source>Missed your number? Come to check-in within {minutes} minutes and keep your place.</source>
        <translation>¿Ha perdido su turno? Vuelva a la acogida antes de {minutes} minutos y lo conserva.</translation>
    </message>
    <message>
        <source>No need to queue again</source>
        <translation>No hace falta hacer cola</translation>
    </message>
    <message>
        <source>No new ticket needed</source>
        <translation>No hace falta otro turno</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Opening at {time}</source>
        <translation>Apertura a las {time}</translation>
    </message>
    <message>
        <source>Please go to</source>
        <translation>Acuda a</translation>
    </message>
    <message>
        <source>Please keep your ticket until you have your keys.</source>
        <translation>Conserve su turno hasta recibir las llaves.</translation>
    </message>
    <message>
        <source>Please listen to the staff; your place is kept.</source>
        <translation>Siga las indicaciones del personal; conserva su turno.</translation>
    </message>
    <message>
        <source>Point {number}</source>
        <translation>Punto {number}</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>Straight in</source>
        <translation>Sin espera</translation>
    </message>
    <message>
        <source>Thank you for coming.</source>
        <translation>Gracias por venir.</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Waiting by station</source>
        <translation>Espera por puesto</translation>
    </message>
    <message>
        <source>Your place is kept · please listen to the staff meanwhile</source>
        <translation>Conserva su turno · mientras tanto, escuche al personal</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>day {number}</source>
        <translation>día {number}</translation>
    </message>
    <message>
        <source>desks on a break</source>
        <translation>puestos en pausa</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimado</translation>
    </message>
    <message>
        <source>nobody waiting</source>
        <translation>nadie espera</translation>
    </message>
    <message>
        <source>updates by itself</source>
        <translation>se actualiza solo</translation>
    </message>
    <message>
        <source>{count} group waiting</source>
        <translation>{count} grupo espera</translation>
    </message>
    <message>
        <source>{count} groups waiting</source>
        <translation>{count} grupos esperan</translation>
    </message>
</context>
<context>
    <name>HandOverForm</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Choose pieces first</source>
        <translation>Elija antes las piezas</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message numerus="yes">
        <source>Offer %n pieces</source>
        <translation><numerusform>Ofrecer %n pieza</numerusform><numerusform>Ofrecer %n piezas</numerusform><numerusform>Ofrecer %n piezas</numerusform></translation>
    </message>
    <message>
        <source>Owner {name}</source>
        <translation>Propietario {name}</translation>
    </message>
    <message>
        <source>These pieces have several holders: offer them one by one</source>
        <translation>Estas piezas tienen varios depositarios: ofrézcalas por separado</translation>
    </message>
    <message>
        <source>They stay with the giver until accepted.</source>
        <translation>Quedan con quien entrega hasta que se acepten.</translation>
    </message>
    <message>
        <source>To an owner only after the acceptance is signed</source>
        <translation>Al propietario solo tras firmar la aceptación</translation>
    </message>
    <message>
        <source>Who takes them</source>
        <translation>Quién las recibe</translation>
    </message>
    <message>
        <source>{name} has them already</source>
        <translation>Ya las tiene {name}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Homes</source>
        <translation>Viviendas</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Calendario</translation>
    </message>
</context>
<context>
    <name>HomeDrawer</name>
    <message numerus="yes">
        <source>%n entries in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its owners and history stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No home is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not paid up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomesPage</name>
    <message>
        <source>All buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the box or the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over, issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a roster…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No home fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}… nothing is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room, name, pinyin, phone tail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roster is in: {imported} new, {updated} changed, {unchanged} as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roster of the sales department is enough to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no home yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type, m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n homes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message numerus="yes">
        <source>%n rows of homes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homes to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n homes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet. Appointments, visits and keys stay as they are; homes that the file does not name are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row by row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing of these levels to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same home, same owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>totals, headings, not due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fresh} new · {known} known already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssuesPage</name>
    <message>
        <source>Issues</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Issues are not recorded here yet</source>
        <translation>Aquí aún no se registran avisos</translation>
    </message>
    <message>
        <source>Open Desk</source>
        <translation>Abrir Puesto</translation>
    </message>
    <message>
        <source>Until then, write them on the circulation sheet as before. A home can be handed over with issues on the Desk page.</source>
        <translation>De momento, anótelos en la hoja de ruta. En la página Puesto se puede entregar una vivienda con incidencias.</translation>
    </message>
</context>
<context>
    <name>KeyBoard</name>
    <message>
        <source>floor {floor}</source>
        <translation>planta {floor}</translation>
    </message>
    <message>
        <source>{building} stairwell {stairwell}</source>
        <translation>{building} · esc. {stairwell}</translation>
    </message>
</context>
<context>
    <name>KeyMarks</name>
    <message>
        <source>%n pieces</source>
        <translation>%n pieza</translation>
    </message>
    <message>
        <source>Access card</source>
        <translation>Tarjeta de acceso</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Entry, building keys</source>
        <translation>Entrada, llaves de obra</translation>
    </message>
    <message>
        <source>Entry, owner's keys</source>
        <translation>Entrada, llaves definitivas</translation>
    </message>
    <message>
        <source>In transfer</source>
        <translation>En traspaso</translation>
    </message>
    <message>
        <source>Key room</source>
        <translation>Cuarto</translation>
    </message>
    <message>
        <source>Letterbox</source>
        <translation>Llave del buzón</translation>
    </message>
    <message>
        <source>Lost, frozen</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Meter box</source>
        <translation>Cuadro de contadores</translation>
    </message>
    <message>
        <source>No set yet</source>
        <translation>Sin juego</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Repartido</translation>
    </message>
    <message>
        <source>Stairwell door</source>
        <translation>Puerta del portal</translation>
    </message>
    <message>
        <source>Unaccounted</source>
        <translation>Sin localizar</translation>
    </message>
    <message>
        <source>whole set, %n pieces</source>
        <translation>juego completo, %n pieza</translation>
    </message>
</context>
<context>
    <name>KeysBoard</name>
    <message numerus="yes">
        <source>%n offers</source>
        <translation><numerusform>%n entrega</numerusform><numerusform>%n entregas</numerusform><numerusform>%n entregas</numerusform></translation>
    </message>
    <message>
        <source>All buildings</source>
        <translation>Todos los edificios</translation>
    </message>
    <message>
        <source>Arrows choose a building, Enter shows its homes; worst come first</source>
        <translation>Las flechas eligen edificio, Intro muestra sus viviendas; lo peor va primero</translation>
    </message>
    <message>
        <source>Board of keys</source>
        <translation>Tablero de llaves</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Edificio</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Edificios</translation>
    </message>
    <message>
        <source>Esc: back to all buildings</source>
        <translation>Esc: volver a todos los edificios</translation>
    </message>
    <message>
        <source>Exceptions only</source>
        <translation>Solo excepciones</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>De → a</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Vivienda</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Nobody has to accept or refuse anything.</source>
        <translation>Nadie tiene nada que aceptar o rechazar.</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>Scan a key tag, or type a room, set or name</source>
        <translation>Escanee una etiqueta o escriba vivienda, juego o nombre</translation>
    </message>
    <message>
        <source>Waiting to be accepted</source>
        <translation>A la espera de aceptación</translation>
    </message>
</context>
<context>
    <name>KeysDrawer</name>
    <message>
        <source>Count</source>
        <translation>Cant.</translation>
    </message>
    <message>
        <source>Custody: the last who accepted is the holder</source>
        <translation>Custodia: quien aceptó el último es el depositario</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>Holder now</source>
        <translation>Depositario</translation>
    </message>
    <message>
        <source>No home is chosen</source>
        <translation>Ninguna vivienda elegida</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>Pieces of this set</source>
        <translation>Piezas de este juego</translation>
    </message>
    <message>
        <source>Report lost…</source>
        <translation>Dar por perdida…</translation>
    </message>
    <message>
        <source>Reported lost already</source>
        <translation>Ya se dio por perdida</translation>
    </message>
    <message>
        <source>Scan a key tag, type a room, or choose a square with the arrows.</source>
        <translation>Escanee una etiqueta, escriba una vivienda o elija una casilla con las flechas.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Precinto</translation>
    </message>
    <message>
        <source>Set {number}</source>
        <translation>Juego {number}</translation>
    </message>
    <message>
        <source>This set is frozen: a piece was lost</source>
        <translation>Este juego está bloqueado: se perdió una pieza</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>roto</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>íntegro</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>a {name}</translation>
    </message>
    <message>
        <source>{home} has no key set yet</source>
        <translation>{home} aún no tiene juego de llaves</translation>
    </message>
    <message>
        <source>{ticket} is in the house, now at {step}</source>
        <translation>{ticket} está en casa, ahora en {step}</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message numerus="yes">
        <source>%n homes to go</source>
        <translation><numerusform>falta %n vivienda</numerusform><numerusform>faltan %n viviendas</numerusform><numerusform>faltan %n viviendas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation><numerusform>%n juego</numerusform><numerusform>%n juegos</numerusform><numerusform>%n juegos</numerusform></translation>
    </message>
    <message>
        <source>Chosen set</source>
        <translation>Juego elegido</translation>
    </message>
    <message>
        <source>Each home gets a set of 11 pieces; the numbers on the tags are dealt by chance, so that a lost tag tells nobody which home it opens.</source>
        <translation>Cada vivienda recibe un juego de 11 piezas; los números se reparten al azar, para que una etiqueta perdida no delate la vivienda.</translation>
    </message>
    <message>
        <source>Key sets are being made</source>
        <translation>Se están creando los juegos</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Llaves</translation>
    </message>
    <message>
        <source>Keys follow the homes: import a roster</source>
        <translation>Las llaves siguen a las viviendas: importe un listado</translation>
    </message>
    <message numerus="yes">
        <source>Make sets for %n homes</source>
        <translation><numerusform>Crear el juego de %n vivienda</numerusform><numerusform>Crear los juegos de %n viviendas</numerusform><numerusform>Crear los juegos de %n viviendas</numerusform></translation>
    </message>
    <message>
        <source>No key sets yet</source>
        <translation>Aún no hay juegos de llaves</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Nada encontrado para «{text}»</translation>
    </message>
    <message>
        <source>There are no homes yet</source>
        <translation>Aún no hay viviendas</translation>
    </message>
</context>
<context>
    <name>LostForm</name>
    <message>
        <source>A piece is lost</source>
        <translation>Pieza perdida</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Freeze the set</source>
        <translation>Bloquear el juego</translation>
    </message>
    <message>
        <source>Say what is missing</source>
        <translation>Diga qué falta</translation>
    </message>
    <message>
        <source>The whole set is frozen: nothing of it moves until a keeper has put it right.</source>
        <translation>Se bloquea todo el juego: nada se mueve hasta que un encargado lo resuelva.</translation>
    </message>
    <message>
        <source>What is missing, who had it last</source>
        <translation>Qué falta y quién lo tuvo</translation>
    </message>
</context>
<context>
    <name>OfferBand</name>
    <message numerus="yes">
        <source>Accept · %n counted</source>
        <translation><numerusform>Aceptar · %n contada</numerusform><numerusform>Aceptar · %n contadas</numerusform><numerusform>Aceptar · %n contadas</numerusform></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contadas</translation>
    </message>
    <message>
        <source>Pieces and bags counted</source>
        <translation>Piezas y bolsas contadas</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>{giver} hands to {receiver}</source>
        <translation>{giver} entrega a {receiver}</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is being built</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>handover day {number} of {total}</source>
        <translation>día {number} de {total} de la entrega</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>%n owners missing: ask for an authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company: ask for the letter of authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All owners are here and may accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handover notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID card, original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of authority, original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance fund receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May accept for all with the authority shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner in the roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers {done} / {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company's authorised person may accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner is not here: ask for an authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may accept alone today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Who acts at this window?</source>
        <translation>¿Quién trabaja en esta ventana?</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message numerus="yes">
        <source>%n homes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who is not handed over yet is placed anew, weekends included. A day that was opened already can no longer be planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan {homes} into {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Desk</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Llaves</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Acogida</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>ReceptionPage</name>
    <message>
        <source>Reception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is being built</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message>
        <source>A day cannot be rehearsed here yet</source>
        <translation>Aquí aún no se puede ensayar una jornada</translation>
    </message>
    <message>
        <source>Open the schedule</source>
        <translation>Abrir el calendario</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>The command rehearse already tells waits and closing time from the plan.</source>
        <translation>La orden rehearse ya calcula esperas y hora de cierre a partir del plan.</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is being built</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultStrip</name>
    <message>
        <source>A newer print took its place; ask for that one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already checked in, no second ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys and Enter, or type more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked for {day} {time} · {party}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print slip {ticket} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This appointment was given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper is void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was here today and has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only match: {party}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticket {ticket}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} since {time} · {station}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ticket} was away and is back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message numerus="yes">
        <source>%n homes placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n homes without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n notices written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys choose a slot · Enter goes to its parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came on {day} and was not handed over; no new place yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the first day and how many; everybody gets a slot within it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody has a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrowest: {station}, {desks} desks, {count} parties per slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day is planned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a place yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupancy by slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the window…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print notices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window takes {holds} parties; {used} are placed, {left} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the notices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hosts} hosts, {added} of them new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{placed} homes placed · {left} without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} on {day}; no new place yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} of {capacity} parties</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is being built</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Choose a desk</source>
        <translation>Elegir puesto</translation>
    </message>
    <message>
        <source>Data up to date</source>
        <translation>Datos al día</translation>
    </message>
    <message>
        <source>Data {seconds} s old</source>
        <translation>Datos de hace {seconds} s</translation>
    </message>
    <message>
        <source>Database OK</source>
        <translation>Base de datos en orden</translation>
    </message>
    <message>
        <source>Database away</source>
        <translation>Base de datos sin conexión</translation>
    </message>
    <message>
        <source>Handover Console</source>
        <translation>Consola de entrega</translation>
    </message>
    <message>
        <source>No desk</source>
        <translation>Ningún puesto</translation>
    </message>
    <message>
        <source>Preparing the font, once…</source>
        <translation>Preparando la fuente, solo una vez…</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>Lector listo</translation>
    </message>
    <message>
        <source>Scanner {time}</source>
        <translation>Lector {time}</translation>
    </message>
    <message>
        <source>Something went wrong inside the program</source>
        <translation>Algo ha fallado dentro del programa</translation>
    </message>
    <message>
        <source>Standard printer</source>
        <translation>Impresora del sistema</translation>
    </message>
    <message>
        <source>There is nothing of this window to undo</source>
        <translation>No hay nada de esta ventana que deshacer</translation>
    </message>
    <message>
        <source>Undone: {what} {ticket}</source>
        <translation>Deshecho: {what} {ticket}</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién eres?</translation>
    </message>
    <message>
        <source>report {number}; nothing half-done was kept, please go on</source>
        <translation>informe {number}; no se ha guardado nada a medias, puede continuar</translation>
    </message>
</context>
<context>
    <name>SlotMap</name>
    <message>
        <source>Holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch, no slots {start}–{end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make-up working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slots: the whole route takes {minutes} min, closing at {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {time}: {used} of {capacity} parties, {left} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>{station} desk {number}</source>
        <translation>{station} · puesto {number}</translation>
    </message>
</context>
<context>
    <name>names.appointment</name>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebooked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>names.came</name>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>names.day</name>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>names.desk</name>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>names.event</name>
    <message>
        <source>appointment cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appointment confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calling paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calling resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charges paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desk set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given to a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green channel asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green channel granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green channel refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green channel withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meter read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no-shows told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only viewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>papers missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>papers printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rebooked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roster imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walked in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>names.holder</name>
    <message>
        <source>Contractor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unaccounted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>names.language</name>
    <message>
        <source>Cantonese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hokkien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandarin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sichuanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>names.product</name>
    <message>
        <source>Apartment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High-rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low-rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Villa</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>names.reason</name>
    <message>
        <source>Elderly or disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expecting or infant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching a paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From out of town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent matter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>names.station</name>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>names.unit</name>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over with issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>names.visit</name>
    <message>
        <source>Being served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>A campaign lasts 1 to {most} days, not {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of owner is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A co-owner is already in the house with {ticket}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company: it needs an authorised person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desk is open, on break or closed, not {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meter reading cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of the campaign's rules is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second column for {field} was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit cannot end as {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window has 1 to 14 days, not {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All these charges are written already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All these homes were notified already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already checked in: {ticket} at {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another kind of document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks were taken as dividing owners: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling is not paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling is paused ({reason}). Resume it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese numerals read as {building}-{stairwell}-{room}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one handover day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose between 1 and {most} replications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {column} cannot be used for {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted {counted}, expected {expected}. Count again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day number read as {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal comma read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk {desk} is {state}. Open it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drills come with a later version; rehearse without --drill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every slot on the owner's days is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor and room were joined to {room}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the receipt's number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In sheet {sheet}, row {row} has no heading for the owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In sheet {sheet}, row {row} has no heading for the room or unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear where one name ends and the next begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear whether this is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear which day this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear which home this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys go to the owner only after the acceptance is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys have left. Record their return instead of undoing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: not to be handed over now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged with row {into}: same home, same owners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News from the database stopped; it will go on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calendar is known for the country {country}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certified host is on duty on the owner's days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No heading row was found in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No home is called {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No host is on duty on the owner's days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No host on duty speaks {languages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone: goes on the call list's gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called to desk {desk}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on duty as host, and the route needs one. Add hosts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits at this station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a mobile number; kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page text skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number tidied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning was stopped before this home was reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL {version} (14 or newer is needed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Ctrl+C to end. The full-screen displays come with the next version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python {version} on {system}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated heading skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by the later owner {by}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded to two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} of the queue log has an impossible value in {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows {rows} name different owners for one home; none was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite works in the mode {mode}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite {version} from {library}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {set} is frozen: a piece was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something later stands on it ({kind}). Undo that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands very far from the table (row {rows}, column {columns}); copy the table to a new sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station {station} has no open desk, so nobody could pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID number of owner {owner} ends in 000; please check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appointment is {state}: this cannot be done now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup's schema ({found}) is newer than this console ({wanted}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blank was taken as part of one name: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The building is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit of the ID number of owner {owner} is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comma was taken as part of one name: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy differs from the original in {table}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data key for {campaign}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data key is not valid. Check HANDOVER_KEY or the key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data key's file has mode {mode}; nobody else may read it (600).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not answer. Nothing was lost; try again when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day {day} is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk hours or slot lengths do not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk refused: {reason}. Make room or check the folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no home that can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has {megabytes} MB; at most {limit} MB can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fixed appointment can no longer be kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula has no stored value; open and save the file in Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full address says another room than {room}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The green channel was asked for {ticket} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The home is not ready on any day that suits the owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The home of {ticket} has no key set yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal does not verify at number {seq} ({what}). Run verify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup is {file}, {hours} hours old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of owner {owner} does not look like an ID card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner has no possible day in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of {ticket} has keys already. Record their return first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place is taken meanwhile, so this cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue log has no column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver holds these pieces already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room contradicts the building or stairwell column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The route has no step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server's schema ({found}) is older than this console ({wanted}). Run the command upgrade once, when nobody works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server's {setting} is {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read: {reason}. Mend or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet has {rows} rows; at most {limit} can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheet cut this ID number; it was not stored. Ask for an export as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheet cut this phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheet turned the room into a date; format the column as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step {step} needs one that does not come before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store file is damaged: {reason}. Restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is at {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is busy. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store's schema ({found}) is newer than this console ({wanted}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store's schema is {found}, this console's {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum does not balance: {homes} homes are left over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text encoding of {file} is unknown; save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text file breaks off at row {row}: quotes do not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit takes {minutes} minutes of a host, longer than any half-day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole route takes {route_minutes} minutes: no slot ends early enough before closing. Lengthen the hours or shorten the route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The windows come with the next version. 'python3 main.py --help' lists what can be done already; 'python3 main.py demo --headless' plays a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has {entries} inner parts; at most {limit} are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year has only two digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {days} days but {quotas} daily quotas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a campaign called {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup in {path}. Run backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no benchmark called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no campaign called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no campaign yet. Import a roster first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {path}. Make it first or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no home to plan. Import a roster first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key set to make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open green-channel request for {ticket}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan yet. Run plan first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sheet {sheet}; the file has: {sheets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no store at {place} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody and no desk to add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing with that number to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These pieces have {holders} different holders. Offer them one holder at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This appointment is for {day}. Take the party as a walk-in or ask them to come then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This appointment is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This appointment was given up. Take the party as a walk-in or rebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code belongs to another campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is not genuine. Search by room or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is not known here. Search by room or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has a data key already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer's clock is {seconds} s away from the server's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This console's data key is not the one of this campaign. Type in the printed key of the first console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no valid appointment instance: look at {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This home has an appointment today at {at}. Check it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This home has no owner in the roster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This home is not in the campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This home owes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This host is not in the campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a parking space, not a home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a shop, not a home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a storage room, not a home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no phone number; it was not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a journal head: 64 hexadecimal digits are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not one of our codes, or only part of one. Scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key piece is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key set is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper was replaced by a newer print. Ask for that one or search by room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This press belongs to another campaign of the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This press needs a desk of this campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet was chosen of {sheets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store has been used already. The demo plays in an empty store or plays a plan whose first day was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store was made by a newer console, so it can only be read here. Update this console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {kind} was printed before. Give the reason for a reprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total row skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown product type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacked, the workbook is larger than {limit} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the paper is for is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever asked cannot approve. Somebody else must.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is no store: give a path, sqlite:///PATH or postgresql://….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{campaign}: {events} events, head {head}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} cells filled inside merged ranges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} has been opened already; its plan can no longer be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is closed; its figures are sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is not a day of this campaign's plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is still open. Close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} differs; row {kept} was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be opened; check that it still exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read as a CSV file in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} contains a document type declaration, which no roster needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} contains a part with a dangerous name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a kind that cannot be read; save it as .xlsx or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged or not a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is packed in a way no honest workbook is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is protected by a password; save a copy without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} links to other workbooks; save a copy with values only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} ID numbers for {owners} owners; paired in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} ID numbers for {owners} owners; the rest was not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} kinds of document for {owners} owners; paired in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} phones for {owners} owners; paired in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} phones for {owners} owners; the rest stays with the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{free} bytes free in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{holder} is not known as a holder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{homes} homes are still expected. Mark them as no-shows or rebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{homes} homes are still in the house. End their visits first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} is no kind of paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} fits {homes} homes. Name the building and stairwell too: a print voids earlier codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written ({why}). Codes issued for it stay valid; print again once there is room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is in a folder that a cloud service synchronises, which would damage a store file. Use a folder that is not synchronised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no backup of this console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no folder where a file can be written. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is on a network drive, where a store file is not safe. Use a folder of this computer, or a PostgreSQL server for several computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is the live store itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is the live store itself. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pieces} key pieces have no named holder. Count and name them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pieces} of these pieces are already on offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pieces} of these pieces are not on offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pieces} pieces are not with the owner yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is not empty. Say --replace to replace it; it is backed up first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is where the store is already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} is not a reason for the green channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} hidden rows were read too (the last is row {last}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} rows name no phase; the only one named was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} rows name no project; the only one named was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no date. Write it as 2026-12-18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ticket} cannot go there yet: steps that come before are not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ticket} is still at this desk. Finish, park or hold it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ticket} is {state}: this cannot be done now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ticket} still has required steps: {steps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ticket} still owes {cents} cents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ticket} was called {times} times again. Park the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} has been handed over already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{waiting} wait here, but none that this desk may serve now (host, language or keys).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
